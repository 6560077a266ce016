import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { atomDocument, jsonDocument } from '../../src/collections/feed-documents.ts';
import type { Feed, FeedItem } from '../../src/domain/metadata/feed.ts';

const item: FeedItem = {
  id: 'tag:example.org,2026:explainers/sleep/en',
  url: 'https://example.org/en/understand/sleep/',
  title: 'Sleep',
  summary: 'Short nights, and what helps.',
  content:
    '<p lang="en">Go to bed &amp; rest. <a href="https://example.org/?a=1&amp;b=2">More</a></p>',
  published: '2026-09-01',
  updated: '2026-10-02',
  authors: ['Ada', 'Grace'],
  language: 'en',
};

const feed: Feed = {
  id: 'tag:example.org,2026:all/en',
  title: 'Nightlight: articles',
  language: 'en',
  home: 'https://example.org/en/',
  self: 'https://example.org/en/feed.xml',
  licence: { words: 'You may share this.', url: 'https://example.org/licence' },
  author: 'Nightlight',
  items: [item],
};

const awkward = `Tea & <b>"biscuits"</b> ]]> it's ١٢ 🌙`;
const awkwardFeed: Feed = {
  ...feed,
  title: awkward,
  self: 'https://example.org/feed?a=1&b=2',
  items: [{ ...item, title: awkward, summary: awkward, content: awkward, authors: [awkward] }],
};

describe('an Atom feed', () => {
  it('starts with the declaration: not even a space may stand before it', () => {
    expect(atomDocument(feed)).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/);
  });

  it('says its language, and of each article the language of its own', () => {
    const xml = atomDocument({ ...feed, items: [{ ...item, language: 'fr' }] });
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
    expect(xml).toContain('<entry xml:lang="fr">');
  });

  it('gives back an article as it was', () => {
    const found = parseAtomFeed(atomDocument(feed));
    expect(found).toMatchObject({
      id: feed.id,
      title: { value: feed.title },
      updated: '2026-10-02T00:00:00.000Z',
      rights: { value: 'You may share this. https://example.org/licence' },
      authors: [{ name: 'Nightlight' }],
      entries: [
        {
          id: item.id,
          title: { value: item.title },
          summary: { value: item.summary },
          content: { value: item.content, type: 'html' },
          published: '2026-09-01T00:00:00.000Z',
          updated: '2026-10-02T00:00:00.000Z',
          authors: [{ name: 'Ada' }, { name: 'Grace' }],
        },
      ],
    });
    expect(found.links).toContainEqual(expect.objectContaining({ rel: 'self', href: feed.self }));
  });

  it('gives back signs as they were written, to two parsers', async () => {
    const xml = atomDocument(awkwardFeed);
    const [mine] = parseAtomFeed(xml).entries ?? [];
    expect([mine?.title?.value, mine?.summary?.value, mine?.content?.value]).toEqual(
      Array(3).fill(awkward),
    );
    const other = await new Parser().parseString(xml);
    expect([other.title, other.items[0]?.title].map((title) => title?.trim())).toEqual([
      awkward,
      awkward,
    ]);
    expect(other.items[0]?.content?.trim()).toBe(awkward);
    expect(xml).toContain('href="https://example.org/feed?a=1&amp;b=2"');
  });

  it('changed at the epoch where it is empty', () => {
    expect(parseAtomFeed(atomDocument({ ...feed, items: [] })).updated).toBe(
      '1970-01-01T00:00:00.000Z',
    );
  });
});

describe('a JSON feed', () => {
  it('says what it is, where it stands and every article in full', () => {
    expect(parseJsonFeed(jsonDocument(feed))).toMatchObject({
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.self,
      language: 'en',
      items: [
        {
          id: item.id,
          url: item.url,
          title: item.title,
          summary: item.summary,
          content_html: item.content,
          date_published: '2026-09-01T00:00:00.000Z',
          date_modified: '2026-10-02T00:00:00.000Z',
          authors: [{ name: 'Ada' }, { name: 'Grace' }],
          language: 'en',
        },
      ],
    });
  });

  it('has what version 1.1 asks for, where it is empty too', () => {
    expect(JSON.parse(jsonDocument({ ...feed, items: [] }))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      items: [],
    });
  });

  it('gives back signs as they were written', () => {
    expect(JSON.parse(jsonDocument(awkwardFeed))).toHaveProperty('title', awkward);
  });
});
