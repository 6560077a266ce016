import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createPageFinder, type PageList } from '../../client/page-finder.ts';
import type { Locale } from '../../config/locales.ts';
import { buildMoment } from '../../content-files/build-context.ts';
import { entryLinkResolver } from '../../content-files/entry-paths.ts';
import { contentDirectory } from '../../content-files/location.ts';
import {
  readContent,
  readDistressExamples,
  readDistressWords,
} from '../../content-files/read-content.ts';
import { siteAddresses } from '../../content-files/site-addresses.ts';
import { learnDistress } from '../../domain/distress/learnt-distress.ts';
import { createRecogniser } from '../../domain/distress/recognise.ts';
import { pathTo } from '../../domain/urls/paths.ts';
import { UserFacingError } from '../user-facing-error.ts';
import type { Figure } from './figure.ts';
import { countWording, type WordingSet } from './measure-wording.ts';

/** A share of a set, by name. `{ 'search.en': 0.98, 'distress.en recall': 0.99 }` */
export type Scores = Readonly<Record<string, number>>;

const folder = 'tests/sets';

/** Queries, and the entries that answer them: any one will do. */
interface SearchSet {
  readonly locale: Locale;
  readonly queries: readonly { query: string; find: string | readonly string[] }[];
}

/** What people in distress type, and what others do. */
interface DistressSet {
  readonly locale: Locale;
  readonly positive: readonly { query: string; about: keyof typeof abouts }[];
  readonly negative: readonly { query: string }[];
}

/** How the sets call those whom a cry is about. */
const abouts = { self: 'self', friend: 'other' } as const;

/** As many results as a phone shows without scrolling. */
const seen = 3;

/** Asks everything in `tests/sets/` of the words in `content/` and of the lists of a built site. */
export function measureSets(built = 'dist'): Scores {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const scores = names.sort().flatMap((file) => {
    const name = file.replace(/\.yaml$/, '');
    const set = parse(readFileSync(join(folder, file), 'utf8')) as
      SearchSet | DistressSet | WordingSet;
    if ('found' in set) return wordingScores(name, set);
    return 'queries' in set ? searchScores(name, set, built) : distressScores(name, set);
  });
  return Object.fromEntries(scores);
}

type Score = readonly [name: string, share: number];

function searchScores(name: string, { locale, queries }: SearchSet, built: string): Score[] {
  const find = createPageFinder(readPageList(locale, built));
  const content = readContent(contentDirectory());
  const pathOf = entryLinkResolver(siteAddresses(content, buildMoment(content.association)));
  const answered = queries.filter(({ query, find: wanted }) => {
    const paths = [wanted].flat().map((entry) => pathOf(`entry:${entry}`, locale));
    return find(query)
      .slice(0, seen)
      .some(({ path }) => paths.includes(path));
  });
  return [[name, share(answered.length, queries.length)]];
}

/** What the search page of a language fetches. */
export function readPageList(locale: Locale, built = 'dist'): PageList {
  const page = decodeURI(pathTo(locale, { kind: 'section', section: 'search' }));
  const file = join(built, page, 'pages.json');
  if (!existsSync(file)) throw new UserFacingError(`There is no ${file}: run npm run build first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as PageList;
}

function distressScores(name: string, { locale, positive, negative }: DistressSet): Score[] {
  const words = readDistressWords(contentDirectory(), locale).data;
  const examples = readDistressExamples(contentDirectory(), locale).data;
  if (!words || !examples) return [];
  const recognise = createRecogniser(words, learnDistress(examples, words));
  const cries = positive.map(({ query, about }) => ({ about, found: recognise(query) }));
  const heard = cries.filter(({ found }) => found !== undefined);
  const understood = heard.filter(({ about, found }) => found?.about === abouts[about]);
  const spare = negative.filter(({ query }) => recognise(query) !== undefined);
  return [
    [`${name} recall`, share(heard.length, positive.length)],
    [`${name} precision`, share(heard.length, heard.length + spare.length)],
    [`${name} self or other`, share(understood.length, positive.length)],
  ];
}

function wordingScores(name: string, set: WordingSet): Score[] {
  const count = countWording(name, set);
  if (!count) return [];
  const { told, toTell, spare } = count;
  return [
    [`${name} recall`, share(told, toTell)],
    [`${name} precision`, share(told, told + spare)],
  ];
}

/** Rounded down: a figure never looks better than it is. `(2, 3) -> 0.666` */
const share = (part: number, whole: number) =>
  whole === 0 ? 0 : Math.floor((1000 * part) / whole) / 1000;

const leastRecall = 0.97;
const leastPrecision = 0.9;
/** A rule that cries wolf is soon ignored. */
const leastWordingPrecision = 0.97;

/** The scores beside their bounds: those of distress have one of their own, the others are not to fall. */
export function setFigures(scores: Scores, baseline: Scores): Figure[] {
  return Object.entries(scores).map(([name, value]) => ({
    name,
    value,
    bound: boundOf(name) ?? baseline[name] ?? 0,
    unit: 'of 1',
    isLeast: true,
    baseline: baseline[name],
  }));
}

function boundOf(name: string): number | undefined {
  if (name.endsWith('recall')) return leastRecall;
  if (!name.endsWith('precision')) return undefined;
  return name.startsWith('wording') ? leastWordingPrecision : leastPrecision;
}

/** What the scores were when somebody last looked at them and kept them. */
const baselineFile = join(folder, 'baseline.json');

export const readBaseline = (): Scores => JSON.parse(readFileSync(baselineFile, 'utf8')) as Scores;

export const writeBaseline = (scores: Scores): void => {
  writeFileSync(baselineFile, `${JSON.stringify(scores, undefined, 2)}\n`);
};
