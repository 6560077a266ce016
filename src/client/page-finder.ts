import MiniSearch, { type Query } from 'minisearch';
import type { Locale } from '../config/locales.ts';
import type { PageRecord } from '../domain/search/page-record.ts';
import { dialledNumber, searchTerms } from '../domain/search/terms.ts';

/** What `pages.json` holds: every page of a language, and the words that no question turns on. */
export interface PageList {
  readonly holidays: Readonly<Record<string, readonly string[]>>;
  /** The name of each topic. */
  readonly topics: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly ignored: readonly string[];
  readonly pages: readonly PageRecord[];
}

export type PageFinder = (query: string) => PageRecord[];

const fields = ['title', 'called', 'keywords', 'description', 'trail', 'mentions'] as const;

/** From this length on a word may hold a slip; a letter more or less makes another word of a shorter one. */
const forgivenLength = 5;

/**
 * Finds pages by what people call them: pages that hold every word first, then those that hold some.
 * A number alone finds first who answers at exactly that number. One letter wrong is forgiven in words of five letters and more, and the beginning of a word is enough.
 */
export function createPageFinder({ locale, ignored, pages }: PageList): PageFinder {
  const ignoredTerms = new Set(ignored.flatMap((word) => searchTerms(word, locale)));
  const index = new MiniSearch<PageRecord & { id: number }>({
    fields: [...fields],
    tokenize: (text) => searchTerms(text, locale),
    processTerm: (term) => term,
  });
  const vocabulary = new Set(
    pages.flatMap((page) => fields.flatMap((field) => searchTerms(page[field] ?? '', locale))),
  );
  index.addAll(pages.map((page, id) => ({ ...page, id })));
  const found = (query: Query, combineWith: 'AND' | 'OR') =>
    index.search(query, {
      combineWith,
      boost: { title: 4, called: 4, keywords: 2, mentions: 1 },
      prefix: (term) => (term.length > 3 || /\d{2}/.test(term) ? true : false),
      fuzzy: (term) => (term.length >= forgivenLength && !/\d/.test(term) ? 1 : false),
      boostDocument: (id) => weightOf(pages[id as number]!),
    });
  return (query) => {
    const terms = searchTerms(query, locale);
    const telling = terms.filter((term) => !ignoredTerms.has(term));
    const wanted = (telling.length > 0 ? telling : terms)
      .map((term) => meantBy(term, vocabulary))
      .join(' ');
    const ids = [...found(wanted, 'AND'), ...found(wanted, 'OR')].map(({ id }) => id as number);
    const results = [...new Set(ids)].map((id) => pages[id]!);
    const number = dialledNumber(query);
    if (number === undefined) return results;
    const answers = ({ numbers = [] }: PageRecord) => numbers.includes(number);
    const exact = pages
      .filter(answers)
      .sort((a, b) => Number(b.isNear ?? false) - Number(a.isNear ?? false));
    return [...new Set([...exact, ...results])];
  };
}

/** Pages near the reader come first, and what is true all year before what has a season. */
const weightOf = ({ isNear, kind }: PageRecord): number =>
  (isNear ? 1.4 : 1) * (kind === 'campaign' ? 0.9 : 1);

/** A word that no page holds, but for two letters that changed places. `'freind' -> 'friend'` */
function meantBy(term: string, vocabulary: ReadonlySet<string>): string {
  if (vocabulary.has(term) || term.length < forgivenLength) return term;
  for (let at = 0; at < term.length - 1; at++) {
    const swapped = term.slice(0, at) + term[at + 1]! + term[at]! + term.slice(at + 2);
    if (vocabulary.has(swapped)) return swapped;
  }
  return term;
}
