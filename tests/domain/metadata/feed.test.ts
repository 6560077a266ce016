import { describe, expect, it } from 'vitest';
import { atomFeed, type Feed, type FeedItem, jsonFeed } from '../../../src/domain/metadata/feed.ts';

const item: FeedItem = {
  url: 'https://example.org/en/understand/sleep/',
  title: 'Sleep',
  summary: 'Short nights, and what helps.',
  published: '2026-09-01',
  updated: '2026-10-02',
  authors: ['Ada', 'Grace'],
  language: 'en',
};

const older: FeedItem = {
  ...item,
  url: 'https://example.org/en/understand/support/',
  title: 'Support',
  published: '2026-08-01',
  updated: '2026-08-15',
};

const feed: Feed = {
  title: 'Nightlight: articles',
  language: 'en',
  home: 'https://example.org/en/',
  self: 'https://example.org/en/feed.xml',
  items: [older, item],
};

const awkward = `Tea & <b>"biscuits"</b> ]]> it's`;

const awkwardFeed: Feed = {
  ...feed,
  title: awkward,
  self: 'https://example.org/feed?a=1&b=2',
  items: [{ ...item, title: awkward, summary: awkward, authors: [awkward] }],
};

/** Every text between two tags, read back as an XML parser would. */
const textsOf = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text]) =>
    text!
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );

/** What stands in the way of reading the text as XML: tags that do not pair, and stray signs. */
function faultsOf(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const body = xml.replace(/^<\?xml [^<>]*\?>\s*/, '');
  const tag = /<(?<end>\/?)(?<name>[a-z]+)(?: [a-z:]+="[^"<>]*")*(?<empty>\/?)>/g;
  for (const { groups } of body.matchAll(tag)) {
    const { end, name = '', empty } = groups ?? {};
    if (end && open.pop() !== name) faults.push(`</${name}>`);
    if (!end && !empty) open.push(name);
  }
  const text = body.replaceAll(tag, '');
  const strays = [...text.matchAll(/[<>]/g), ...body.matchAll(/&(?!(?:amp|lt|gt|quot|apos);)/g)];
  return [...faults, ...open, ...strays.map(([sign]) => sign)];
}

describe('an Atom feed', () => {
  it.each([
    ['with two articles', feed],
    ['with signs that XML reserves', awkwardFeed],
    ['without articles', { ...feed, items: [] }],
  ])('is well-formed %s', (_, given) => {
    expect(faultsOf(atomFeed(given))).toEqual([]);
  });

  it('starts with the declaration, since nothing may stand before it', () => {
    expect(atomFeed(feed)).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/);
  });

  it('is of the Atom namespace and says its language', () => {
    expect(atomFeed(feed)).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
  });

  it.each([
    ['title', [awkward, awkward]],
    ['summary', [awkward]],
    ['name', [awkward]],
  ])('gives back the %s as it was written', (tag, expected) => {
    expect(textsOf(atomFeed(awkwardFeed), tag)).toEqual(expected);
  });

  it('escapes an address in an attribute', () => {
    expect(atomFeed(awkwardFeed)).toContain('href="https://example.org/feed?a=1&amp;b=2"');
  });

  it('names the articles by their addresses', () => {
    expect(textsOf(atomFeed(feed), 'id')).toEqual([
      'https://example.org/en/',
      'https://example.org/en/understand/support/',
      'https://example.org/en/understand/sleep/',
    ]);
  });

  it('changed when its newest article changed', () => {
    expect(textsOf(atomFeed(feed), 'updated')[0]).toBe('2026-10-02T00:00:00Z');
  });

  it('changed at the epoch where it is empty, so that the clock does not count', () => {
    expect(textsOf(atomFeed({ ...feed, items: [] }), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
  });

  it('says when an article was published and changed', () => {
    const xml = atomFeed({ ...feed, items: [item] });
    expect(textsOf(xml, 'published')).toEqual(['2026-09-01T00:00:00Z']);
    expect(textsOf(xml, 'updated')[1]).toBe('2026-10-02T00:00:00Z');
  });

  it('names every author', () => {
    expect(textsOf(atomFeed({ ...feed, items: [item] }), 'name')).toEqual(['Ada', 'Grace']);
  });

  it('says the language of an article that stands in another than the feed', () => {
    const french = { ...item, language: 'fr' };
    expect(atomFeed({ ...feed, items: [french] })).toContain('<entry xml:lang="fr">');
  });
});

describe('a JSON feed', () => {
  it('says what it is and where it stands', () => {
    expect(JSON.parse(jsonFeed(feed))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Nightlight: articles',
      home_page_url: 'https://example.org/en/',
      feed_url: 'https://example.org/en/feed.xml',
      language: 'en',
    });
  });

  it('holds each article in full', () => {
    expect(JSON.parse(jsonFeed({ ...feed, items: [item] }))).toHaveProperty('items', [
      {
        id: 'https://example.org/en/understand/sleep/',
        url: 'https://example.org/en/understand/sleep/',
        title: 'Sleep',
        content_text: 'Short nights, and what helps.',
        date_published: '2026-09-01T00:00:00Z',
        date_modified: '2026-10-02T00:00:00Z',
        authors: [{ name: 'Ada' }, { name: 'Grace' }],
        language: 'en',
      },
    ]);
  });

  it('gives back signs as they were written', () => {
    expect(JSON.parse(jsonFeed(awkwardFeed))).toHaveProperty('title', awkward);
  });
});
