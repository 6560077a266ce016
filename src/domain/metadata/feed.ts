/** An article as a feed lists it. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Calendar days. */
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  /** The language of the text. */
  readonly language: string;
}

export interface Feed {
  readonly title: string;
  readonly language: string;
  /** Address of the home page in this language. */
  readonly home: string;
  /** Address of the feed itself. */
  readonly self: string;
  readonly items: readonly FeedItem[];
}

const instant = (day: string) => `${day}T00:00:00Z`;

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The newest change of a feed; the epoch for an empty one, so that it never depends on the clock. */
const lastChange = ({ items }: Feed) =>
  items
    .map(({ updated }) => updated)
    .reduce((last, day) => (day > last ? day : last), '1970-01-01');

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const entries = feed.items.map(
    (item) => `  <entry xml:lang="${item.language}">
    <id>${escaped(item.url)}</id>
    <title>${escaped(item.title)}</title>
    <link href="${escaped(item.url)}"/>
    <published>${instant(item.published)}</published>
    <updated>${instant(item.updated)}</updated>
${item.authors.map((name) => `    <author><name>${escaped(name)}</name></author>`).join('\n')}
    <summary>${escaped(item.summary)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
  <id>${escaped(feed.home)}</id>
  <title>${escaped(feed.title)}</title>
  <link rel="self" href="${escaped(feed.self)}"/>
  <link href="${escaped(feed.home)}"/>
  <updated>${instant(lastChange(feed))}</updated>
${entries.join('\n')}
</feed>
`;
}

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    items: feed.items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      date_published: instant(item.published),
      date_modified: instant(item.updated),
      authors: item.authors.map((name) => ({ name })),
      language: item.language,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
