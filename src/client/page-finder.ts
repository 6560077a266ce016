import type { Locale } from '../config/locales.ts';
import type { PageRecord } from '../domain/search/page-record.ts';
import { ranked } from '../domain/search/ranking.ts';
import { hiddenWords, mentionedWords, type SynonymGroups } from '../domain/search/synonyms.ts';
import { dialledNumber, searchTerms } from '../domain/search/terms.ts';
import { createPageIndex, forgivenLength, type PageTerms } from './page-index.ts';

/** What `pages.json` holds: every page of a language, and the words that no question turns on. */
export interface PageList {
  readonly holidays: Readonly<Record<string, readonly string[]>>;
  /** The name of each topic. */
  readonly topics: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly ignored: readonly string[];
  readonly synonyms: SynonymGroups;
  readonly pages: readonly PageRecord[];
}

export type PageFinder = (query: string) => PageRecord[];

/** How many pages are read in one go: short enough that a slow phone still takes a key in between. */
const slice = 100;

/**
 * Finds pages by what people call them: pages that hold every word first, then those that hold some.
 * A number alone finds first who answers at exactly that number.
 */
export function createPageFinder(list: PageList): PageFinder {
  const { find, readMentions } = startPageFinder(list);
  const steps = readMentions();
  while (!steps.next().done);
  return find;
}

/**
 * The same in steps. At first pages are found by their names and subjects; what their texts speak of beside, which is
 * two thirds of the work and seldom tells, counts once `readMentions` has come to its end.
 */
export function startPageFinder(list: PageList): {
  readonly find: PageFinder;
  readonly readMentions: () => Generator<void, void>;
} {
  const { locale, pages, synonyms, topics } = list;
  const { termsOf, vocabulary } = createReader(locale);
  const joined = (phrases: readonly string[]) => phrases.flatMap(termsOf).join(' ');
  const hidden = pages.map((page) => hiddenWords(page, synonyms, topics));
  const subjects = createPageIndex(['title', 'called', 'keywords', 'description', 'trail'], pages);
  subjects.add(
    pages.map(({ title, description, trail }, id) => {
      const { called, keywords } = hidden[id]!;
      return {
        id,
        title: joined([title]),
        ...(called.length > 0 && { called: joined(called) }),
        keywords: joined(keywords),
        description: joined([description]),
        trail: joined([trail]),
      };
    }),
  );
  const indices = [subjects];

  function* readMentions() {
    const index = createPageIndex(['mentions'], pages);
    for (let start = 0; start < pages.length; start += slice) {
      const documents = pages.slice(start, start + slice).map((page, offset): PageTerms => {
        const id = start + offset;
        const mentions = mentionedWords(page, hidden[id]!, synonyms);
        return { id, ...(mentions.length > 0 && { mentions: joined(mentions) }) };
      });
      index.add(documents);
      yield;
    }
    indices.push(index);
  }

  const ignored = new Set(list.ignored.flatMap((word) => searchTerms(word, locale)));
  const find: PageFinder = (query) => {
    const typed = searchTerms(query, locale);
    const telling = typed.filter((term) => !ignored.has(term));
    const terms = (telling.length > 0 ? telling : typed).map((term) => meantBy(term, vocabulary));
    const matches = indices.flatMap((index) => index.search(terms));
    return [
      ...new Set([...answering(query, pages), ...ranked(matches, terms).map((id) => pages[id]!)]),
    ];
  };
  return { find, readMentions };
}

/** Takes phrases apart. What many pages share, as synonyms and the names of topics, is taken apart once. */
function createReader(locale: Locale) {
  const known = new Map<string, readonly string[]>();
  const vocabulary = new Set<string>();
  const termsOf = (phrase: string): readonly string[] => {
    const read = known.get(phrase);
    if (read) return read;
    const terms = searchTerms(phrase, locale);
    known.set(phrase, terms);
    for (const term of terms) vocabulary.add(term);
    return terms;
  };
  return { termsOf, vocabulary };
}

/** Who answers at exactly the number that a query is, the nearest first. */
function answering(query: string, pages: readonly PageRecord[]): PageRecord[] {
  const number = dialledNumber(query);
  if (number === undefined) return [];
  return pages
    .filter(({ numbers = [] }) => numbers.includes(number))
    .sort((a, b) => Number(b.isNear ?? false) - Number(a.isNear ?? false));
}

/** A word that no page holds, but for two letters that changed places. `'freind' -> 'friend'` */
function meantBy(term: string, vocabulary: ReadonlySet<string>): string {
  if (vocabulary.has(term) || term.length < forgivenLength) return term;
  for (let at = 0; at < term.length - 1; at++) {
    const swapped = term.slice(0, at) + term[at + 1]! + term[at]! + term.slice(at + 2);
    if (vocabulary.has(swapped)) return swapped;
  }
  return term;
}
