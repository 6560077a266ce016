import { type FacetName, facetNames, type Facets } from './facets.ts';

/** What a reader has chosen: one value for each facet that matters. */
export type Choice = Readonly<Partial<Record<FacetName, string | undefined>>>;

/** A service as the choice sees it. */
export interface Candidate {
  readonly facets: Facets;
  /** Its state at this moment, as its card says it. */
  readonly open: string;
}

/** `'#language=ar&channel=chat' -> { language: 'ar', channel: 'chat' }`; what is no facet is left out. */
export function parseChoice(hash: string): Choice {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(
    facetNames.flatMap((name) => {
      const value = parameters.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** `{ language: 'ar', channel: 'chat' } -> '#language=ar&channel=chat'`; no choice -> `''` */
export function formatChoice(choice: Choice): string {
  const parameters = new URLSearchParams();
  for (const name of facetNames) if (choice[name]) parameters.set(name, choice[name]);
  const text = parameters.toString();
  return text && `#${text}`;
}

export const chosenNames = (choice: Choice): FacetName[] =>
  facetNames.filter((name) => choice[name]);

/** Those for everyone are also for students, women, parents: a reader who names a group may call them. */
const forEveryone = 'everyone';

const valuesOf = ({ facets, open }: Candidate, name: FacetName): readonly string[] =>
  name === 'open' ? [open] : facets[name];

function hasValue(candidate: Candidate, name: FacetName, value: string): boolean {
  const values = valuesOf(candidate, name);
  return values.includes(value) || (name === 'audience' && values.includes(forEveryone));
}

export const isMatch = (candidate: Candidate, choice: Choice): boolean =>
  chosenNames(choice).every((name) => hasValue(candidate, name, choice[name]!));

/**
 * How many services each value of a facet would leave, beside all other choices: what stands behind each option.
 * `language, with 'chat' chosen -> Map { 'fr' => 3, 'en' => 1 }`
 */
export function countsOf(
  candidates: readonly Candidate[],
  choice: Choice,
  name: FacetName,
): Map<string, number> {
  const others = without(choice, name);
  const left = candidates.filter((candidate) => isMatch(candidate, others));
  // What no service names that is left may still be served by one for everyone: all values are tried, and the chosen one.
  const values = new Set(candidates.flatMap((candidate) => valuesOf(candidate, name)));
  if (choice[name]) values.add(choice[name]);
  const counts = [...values].map(
    (value) =>
      [value, left.filter((candidate) => hasValue(candidate, name, value)).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

/** What readers can do without first, when nothing fits: comfort before time, time before being understood at all. */
const dispensable: readonly FacetName[] = [
  'anonymous',
  'free',
  'always',
  'topic',
  'audience',
  'place',
  'open',
  'channel',
  'text',
  'language',
  'country',
];

/** The nearest wider choice that leaves something: as few wishes given up as possible, the lightest first. */
export function widerChoice(
  candidates: readonly Candidate[],
  choice: Choice,
):
  | { readonly choice: Choice; readonly given: readonly FacetName[]; readonly count: number }
  | undefined {
  const chosen = dispensable.filter((name) => choice[name]);
  for (let size = 1; size <= chosen.length; size++) {
    for (const given of combinations(chosen, size)) {
      const wider = given.reduce(without, choice);
      const count = candidates.filter((candidate) => isMatch(candidate, wider)).length;
      if (count > 0) return { choice: wider, given, count };
    }
  }
  return undefined;
}

const without = (choice: Choice, name: FacetName): Choice => ({ ...choice, [name]: undefined });

/** `(['a', 'b', 'c'], 2) -> ['a', 'b'], ['a', 'c'], ['b', 'c']` */
function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
