import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { type Feed, type FeedItem, lastChange } from '../domain/metadata/feed.ts';

const instant = (day: string) => new Date(`${day}T00:00:00Z`);
const plain = (value: string) => ({ value, type: 'text' as const });
const people = (names: readonly string[]) => names.map((name) => ({ name }));

/** A feed as Atom (RFC 4287). */
export function atomDocument(feed: Feed): string {
  const rights = plain(`${feed.licence.words} ${feed.licence.url}`);
  return generateAtomFeed({
    xml: { lang: feed.language },
    id: feed.id,
    title: plain(feed.title),
    links: [
      { rel: 'self', href: feed.self, type: 'application/atom+xml' },
      { rel: 'alternate', href: feed.home, type: 'text/html', hreflang: feed.language },
      { rel: 'license', href: feed.licence.url },
    ],
    updated: instant(lastChange(feed.items)),
    authors: people([feed.author]),
    rights,
    entries: feed.items.map((item) => atomEntry(item, feed)),
  });
}

const atomEntry = (item: FeedItem, { licence }: Feed) => ({
  xml: { lang: item.language },
  id: item.id,
  title: plain(item.title),
  links: [
    { rel: 'alternate', href: item.url, type: 'text/html', hreflang: item.language },
    { rel: 'license', href: licence.url },
  ],
  published: instant(item.published),
  updated: instant(item.updated),
  authors: people(item.authors),
  rights: plain(`${licence.words} ${licence.url}`),
  summary: plain(item.summary),
  content: { value: item.content, type: 'html' as const },
});

/** A feed as JSON Feed 1.1. */
export function jsonDocument(feed: Feed): string {
  const document = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    authors: people([feed.author]),
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.content,
      date_published: instant(item.published),
      date_modified: instant(item.updated),
      authors: people(item.authors),
      language: item.language,
    })),
  });
  // The format asks for the list where it is empty too; feedsmith leaves it out.
  return `${JSON.stringify(Object.assign({ items: [] }, document), null, 2)}\n`;
}
