import MiniSearch from 'minisearch';
import type { PageRecord } from '../domain/search/page-record.ts';
import type { Match } from '../domain/search/ranking.ts';

/** The terms of a page by field, with spaces between; the page is known by its place in the list. */
export interface PageTerms {
  readonly id: number;
  readonly [field: string]: string | number;
}

/** Some fields of all pages. */
export interface PageIndex {
  readonly add: (documents: readonly PageTerms[]) => void;
  readonly search: (terms: readonly string[]) => Match[];
}

/** From this length on a word may hold a slip; a letter more or less makes another word of a shorter one. */
export const forgivenLength = 5;

const boost = { title: 4, called: 4, keywords: 2 };

/** One letter wrong is forgiven in words of five letters and more, and the beginning of a word is enough. */
export function createPageIndex(
  fields: readonly string[],
  pages: readonly PageRecord[],
): PageIndex {
  const index = new MiniSearch<PageTerms>({
    fields: [...fields],
    // What comes in are terms already.
    tokenize: (terms) => (terms ? terms.split(' ') : []),
    processTerm: (term) => term,
    searchOptions: {
      boost,
      prefix: (term) => (term.length > 3 || /\d{2}/.test(term) ? true : false),
      fuzzy: (term) => (term.length >= forgivenLength && !/\d/.test(term) ? 1 : false),
      boostDocument: (id) => weightOf(pages[id as number]!),
    },
  });
  return {
    add: (documents) => {
      index.addAll(documents);
    },
    search: (terms) =>
      index.search(terms.join(' ')).map(({ id, score, queryTerms }) => ({
        id: id as number,
        held: queryTerms,
        // MiniSearch multiplies the sum by the number of terms, which is only known once all fields were asked.
        score: score / queryTerms.length,
      })),
  };
}

/** Pages near the reader come first, and what is true all year before what has a season. */
const weightOf = ({ isNear, kind }: PageRecord): number =>
  (isNear ? 1.4 : 1) * (kind === 'campaign' ? 0.9 : 1);
