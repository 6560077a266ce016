import { describe, expect, expectTypeOf, it } from 'vitest';
import { documentTitle, headTags } from '../../../src/domain/metadata/head.ts';
import type { HeadTag, PageMetadata } from '../../../src/domain/metadata/head-tag.ts';

const article: PageMetadata = {
  locale: 'fr',
  title: 'Le soutien entre pairs',
  description: 'Ce que des étudiants peuvent faire les uns pour les autres.',
  siteName: 'Nightlight',
  canonical: 'https://example.org/fr/comprendre/soutien/',
  alternates: [
    { hreflang: 'fr', href: 'https://example.org/fr/comprendre/soutien/' },
    { hreflang: 'en', href: 'https://example.org/en/understand/peers/' },
    { hreflang: 'ar', href: 'https://example.org/ar/support/' },
    { hreflang: 'x-default', href: 'https://example.org/en/understand/support/' },
  ],
  isIndexed: true,
  card: {
    url: 'https://example.org/cards/fr/explainers/support.png',
    width: 1200,
    height: 630,
    alt: 'Nightlight : le soutien entre pairs',
  },
  article: {
    published: '2026-09-01',
    modified: '2026-10-02',
    authors: ['Ada', 'L’équipe'],
    section: 'Comprendre',
    topics: ['Entraide', 'Écouter'],
  },
  xAccount: undefined,
  fediverseCreators: [],
  feeds: [{ type: 'application/atom+xml', title: 'Articles', href: '/fr/feed.xml' }],
};

const attributesOf = (page: PageMetadata) => headTags(page).map(({ attributes }) => attributes);

/** What the tags say under a name or a property. */
const contentOf = (page: PageMetadata, key: string) =>
  attributesOf(page)
    .filter(({ name, property }) => name === key || property === key)
    .map(({ content }) => content);

describe('the title of the tab', () => {
  it.each([
    ['What is peer support?', 'What is peer support? · Nightlight'],
    ['Nightlight: somebody listens', 'Nightlight: somebody listens'],
    ['Nightlight', 'Nightlight'],
    ['About Nightlight', 'About Nightlight · Nightlight'],
  ])('of %j is %j', (title, expected) => {
    expect(documentTitle(title, 'Nightlight')).toBe(expected);
  });
});

describe('the head of a page', () => {
  it.each([
    ['description', article.description],
    ['og:type', 'article'],
    ['og:title', 'Le soutien entre pairs'],
    ['og:description', article.description],
    ['og:url', 'https://example.org/fr/comprendre/soutien/'],
    ['og:site_name', 'Nightlight'],
    ['og:locale', 'fr_FR'],
    ['article:published_time', '2026-09-01'],
    ['og:image', 'https://example.org/cards/fr/explainers/support.png'],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', 'Nightlight : le soutien entre pairs'],
    ['article:modified_time', '2026-10-02'],
    ['article:section', 'Comprendre'],
    ['twitter:card', 'summary_large_image'],
  ])('says %s once: %s', (key, expected) => {
    expect(contentOf(article, key)).toEqual([expected]);
  });

  it.each([
    { rel: 'canonical', href: 'https://example.org/fr/comprendre/soutien/' },
    { rel: 'alternate', hreflang: 'fr', href: 'https://example.org/fr/comprendre/soutien/' },
    { rel: 'alternate', hreflang: 'x-default', href: 'https://example.org/en/understand/support/' },
    { rel: 'alternate', type: 'application/atom+xml', title: 'Articles', href: '/fr/feed.xml' },
  ])('links once: $rel $hreflang $type', (link) => {
    expect(
      attributesOf(article).filter(
        (found) => found['href'] === link.href && found['rel'] === link.rel,
      ),
    ).toEqual([link]);
  });

  it('leaves a page that search engines may keep without a word on robots', () => {
    expect(contentOf(article, 'robots')).toEqual([]);
  });

  it('asks search engines to leave a page out', () => {
    expect(contentOf({ ...article, isIndexed: false }, 'robots')).toEqual(['noindex']);
  });

  it.each([
    ['og:locale:alternate', ['en_GB', 'ar_AR']],
    ['article:author', ['Ada', 'L’équipe']],
    ['article:tag', ['Entraide', 'Écouter']],
    ['twitter:site', []],
    ['fediverse:creator', []],
  ])('says %s as often as there is one', (key, expected) => {
    expect(contentOf(article, key)).toEqual(expected);
  });

  it('names the account on X, and every creator in the Fediverse', () => {
    const named = {
      ...article,
      xAccount: '@nightlight',
      fediverseCreators: ['@ada@social.example', '@team@social.example'],
    };
    expect(contentOf(named, 'twitter:site')).toEqual(['@nightlight']);
    expect(contentOf(named, 'fediverse:creator')).toEqual([
      '@ada@social.example',
      '@team@social.example',
    ]);
  });

  it('of a page that is no article says nothing of authors and days', () => {
    const plain = { ...article, article: undefined };
    expect(contentOf(plain, 'og:type')).toEqual(['website']);
    const keys = attributesOf(plain).map(({ property }) => property ?? '');
    expect(keys.filter((key) => key.startsWith('article:'))).toEqual([]);
  });

  it('gives open graph its own key, property, and not name', () => {
    const named = attributesOf(article).filter(({ name }) => name?.startsWith('og:'));
    expect(named).toEqual([]);
  });

  it.each([
    ['en', 'en_GB'],
    ['ar', 'ar_AR'],
  ] as const)('names the language %s as %s', (locale, expected) => {
    expect(contentOf({ ...article, locale }, 'og:locale')).toEqual([expected]);
  });

  it('holds text as it is: a component escapes it', () => {
    const page = { ...article, description: 'Tea & "biscuits" <3' };
    expect(contentOf(page, 'description')).toEqual(['Tea & "biscuits" <3']);
  });

  it('is made of nothing but meta and link', () => {
    expectTypeOf<HeadTag['name']>().toEqualTypeOf<'meta' | 'link'>();
    expect(new Set(headTags(article).map(({ name }) => name))).toEqual(new Set(['meta', 'link']));
  });
});
