import { heaviest, type Likeness, places, traitsOf, writtenWeights } from './likeness.ts';

/** A text, as its folded words. */
type Words = readonly string[];

/** More rounds change nothing that the rounding of the weights would keep. */
const rounds = 30;
const step = 0.5;
const restraint = 1e-4;
/** What the parts of harmless texts count, beside the texts themselves. */
const shareOfParts = 0.15;

/**
 * Learns from examples what tells a first kind of text from a second: logistic regression by AdaGrad, both kinds
 * weighing the same however many examples they have. Parts of up to three words of the second kind are of the second
 * kind too: what a cry and a harmless text share proves nothing.
 * The same examples in the same order give the same weights.
 */
export function learn(first: readonly Words[], second: readonly Words[]): Likeness {
  const parts = distinct(second.flatMap(partsOf));
  const share = first.length / second.length;
  const examples = [
    ...first.map((words) => ({ traits: traitsOf(words), kind: 1, share: 1 })),
    ...second.map((words) => ({ traits: traitsOf(words), kind: 0, share })),
    ...parts.map((words) => ({
      traits: traitsOf(words),
      kind: 0,
      share: (shareOfParts * first.length) / parts.length,
    })),
  ];
  const order = mixed(examples);
  const weights = new Float64Array(places);
  const slopes = new Float64Array(places).fill(1e-3);
  let bias = 0;
  let slopeOfBias = 1e-3;
  for (let round = 0; round < rounds; round++) {
    for (const { traits, kind, share } of order) {
      const length = Math.sqrt(traits.length);
      const sum = traits.reduce((total, place) => total + weights[place]!, 0);
      const miss = (kind - 1 / (1 + Math.exp(-(sum / length + bias)))) * share;
      for (const place of traits) {
        const slope = miss / length - restraint * weights[place]!;
        slopes[place]! += slope * slope;
        weights[place]! += (step * slope) / Math.sqrt(slopes[place]!);
      }
      slopeOfBias += miss * miss;
      bias += (step * miss) / Math.sqrt(slopeOfBias);
    }
  }
  const unit = heaviest / weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  return {
    weights: writtenWeights([...weights].map((weight) => Math.round(weight * unit))),
    least: Math.round(-bias * unit * 1000) / 1000,
  };
}

const longestPart = 3;

const partsOf = (words: Words): Words[] =>
  Array.from({ length: longestPart }, (_, at) => at + 1).flatMap((length) =>
    Array.from({ length: Math.floor(words.length / length) }, (_, at) =>
      words.slice(at * length, (at + 1) * length),
    ),
  );

const distinct = (texts: readonly Words[]): Words[] => [
  ...new Map(texts.map((words) => [words.join(' '), words])).values(),
];

/** An order that is always the same and mixes the kinds: steps of a length that shares no divisor with theirs. */
function mixed<Item>(items: readonly Item[]): Item[] {
  let stride = Math.floor(items.length * 0.618) || 1;
  while (divisor(stride, items.length) > 1) stride++;
  return items.map((_, index) => items[(index * stride) % items.length]!);
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
