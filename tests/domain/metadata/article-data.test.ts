import { describe, expect, it } from 'vitest';
import { articleData } from '../../../src/domain/metadata/article-data.ts';

describe('an article', () => {
  const article = {
    url: 'https://example.org/fr/comprendre/soutien/',
    title: 'Le soutien entre pairs',
    description: 'Court.',
    language: 'fr',
    published: '2026-09-01',
    modified: '2026-10-02',
    authors: [
      { name: 'Ada', kind: 'person' },
      { name: 'The editors', kind: 'team' },
    ],
    publisher: { name: 'Nightlight', url: 'https://example.org' },
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    reviewers: [],
    image: 'https://example.org/cards/fr/explainers/support.png',
    section: 'Comprendre',
    topics: ['Entraide'],
    citations: [
      {
        title: 'A trial',
        href: 'https://doi.org/10.1136/bmj.m575',
        authors: 'Davidson L, Bellamy C',
        year: 2020,
        doi: '10.1136/bmj.m575',
      },
      { title: 'A page', href: 'https://example.org/a' },
    ],
  } as const;

  it.each([
    ['@context', 'https://schema.org'],
    ['@type', 'Article'],
    ['headline', 'Le soutien entre pairs'],
    ['description', 'Court.'],
    ['inLanguage', 'fr'],
    ['url', 'https://example.org/fr/comprendre/soutien/'],
    ['datePublished', '2026-09-01'],
    ['dateModified', '2026-10-02'],
    ['image', 'https://example.org/cards/fr/explainers/support.png'],
    ['articleSection', 'Comprendre'],
    ['keywords', ['Entraide']],
    ['license', 'https://creativecommons.org/licenses/by/4.0/'],
  ])('says %j: %j', (key, expected) => {
    expect(articleData(article)).toHaveProperty([key], expected);
  });

  it('tells a person from a team', () => {
    expect(articleData(article).author).toEqual([
      { '@type': 'Person', name: 'Ada' },
      { '@type': 'Organization', name: 'The editors' },
    ]);
  });

  it('names its publisher', () => {
    expect(articleData(article).publisher).toEqual({
      '@type': 'Organization',
      name: 'Nightlight',
      url: 'https://example.org',
    });
  });

  it('says of each source what it is, by whom and when, as far as it is known, in order', () => {
    expect(articleData(article).citation).toEqual([
      {
        '@type': 'ScholarlyArticle',
        name: 'A trial',
        author: 'Davidson L, Bellamy C',
        datePublished: '2020',
        url: 'https://doi.org/10.1136/bmj.m575',
      },
      { '@type': 'CreativeWork', name: 'A page', url: 'https://example.org/a' },
    ]);
  });

  it('names many sources by their addresses alone', () => {
    const [source] = article.citations;
    const many = { ...article, citations: Array.from({ length: 11 }, () => source) };
    expect(articleData(many).citation).toEqual(many.citations.map(({ href }) => href));
  });

  it('says nothing of a review where nobody reviewed it', () => {
    expect(articleData(article)).not.toHaveProperty('mainEntityOfPage');
  });

  it('names its reviewers and the day on the page that it is the main part of', () => {
    const reviewed = {
      ...article,
      reviewers: [{ name: 'Ibn Sina', kind: 'person' } as const],
      reviewed: '2026-10-01',
    };
    expect(articleData(reviewed).mainEntityOfPage).toEqual({
      '@type': 'WebPage',
      '@id': article.url,
      reviewedBy: [{ '@type': 'Person', name: 'Ibn Sina' }],
      lastReviewed: '2026-10-01',
    });
  });

  it.each([
    ['reviewedBy', { reviewed: '2026-10-01' }],
    ['lastReviewed', { reviewers: [{ name: 'Ibn Sina', kind: 'person' as const }] }],
  ])('leaves out %s where it is not known', (key, known) => {
    expect(articleData({ ...article, ...known }).mainEntityOfPage).not.toHaveProperty([key]);
  });
});
