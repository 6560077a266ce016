/** What a feed lists: every article, or those of one kind. */
export type FeedKind = 'all' | 'explainers' | 'campaigns';

/** An article as a feed gives it out. */
export interface FeedItem {
  /** Stays as it is, whatever becomes of the address: readers of feeds know an article by it. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text, as HTML that needs nothing of the site: `feedHtml` makes it. */
  readonly content: string;
  /** Calendar days. */
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  /** The language of the text. */
  readonly language: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Address of the page that lists the same articles. */
  readonly home: string;
  /** Address of the feed itself. */
  readonly self: string;
  /** What others may do with the texts. */
  readonly licence: { readonly words: string; readonly url: string };
  readonly author: string;
  readonly items: readonly FeedItem[];
}

/** A feed tells of news: more than this, and readers on a phone would load an archive. */
export const mostItems = 50;

/**
 * A name that lasts (RFC 4151), made of folder and language and of no slug: with a renamed article readers see no second
 * one. The year is that of the scheme and stays.
 * `('https://example.org', 'fr', 'explainers/sleep') -> 'tag:example.org,2026:explainers/sleep/fr'`
 */
export const feedId = (site: string, language: string, path: string): string =>
  `tag:${new URL(site).hostname},2026:${path}/${language}`;

interface Dated {
  readonly id: string;
  readonly published: string;
  readonly updated: string;
}

/** The articles of a feed: what changed last comes first, and no more than a feed should hold. */
export const newestOf = <Item extends Dated>(items: readonly Item[]): Item[] =>
  items
    .toSorted(
      (a, b) =>
        inOrder(b.updated, a.updated) || inOrder(b.published, a.published) || inOrder(a.id, b.id),
    )
    .slice(0, mostItems);

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The newest change of a feed; the epoch for an empty one, so that it never depends on the clock. */
export const lastChange = (items: readonly Dated[]): string =>
  items
    .map(({ updated }) => updated)
    .reduce((last, day) => (day > last ? day : last), '1970-01-01');
