import { locales } from '../../config/locales.ts';
import { type HeadTag, meta, type PageMetadata } from './head-tag.ts';

/**
 * What networks read to show a link: Open Graph, the cards of X, the creator in the Fediverse. Titles and descriptions
 * of X are those of Open Graph, which X reads where it finds none of its own.
 */
export const previewTags = (page: PageMetadata): HeadTag[] => [
  ...openGraph(page),
  ...articleTags(page),
  meta('name', 'twitter:card', 'summary_large_image'),
  ...named('twitter:site', page.xAccount),
  ...page.fediverseCreators.map((handle) => meta('name', 'fediverse:creator', handle)),
];

function openGraph(page: PageMetadata): HeadTag[] {
  const { card, locale, alternates } = page;
  const others = Object.entries(locales).filter(
    ([code]) => code !== locale && alternates.some(({ hreflang }) => hreflang === code),
  );
  return [
    ...property('og:type', page.article ? 'article' : 'website'),
    ...property('og:title', page.title),
    ...property('og:description', page.description),
    ...property('og:url', page.canonical),
    ...property('og:site_name', page.siteName),
    ...property('og:locale', locales[locale].openGraph),
    ...others.flatMap(([, { openGraph: other }]) => property('og:locale:alternate', other)),
    ...property('og:image', card.url),
    ...property('og:image:type', 'image/png'),
    ...property('og:image:width', String(card.width)),
    ...property('og:image:height', String(card.height)),
    ...property('og:image:alt', card.alt),
  ];
}

function articleTags({ article }: PageMetadata): HeadTag[] {
  if (!article) return [];
  return [
    ...property('article:published_time', article.published),
    ...property('article:modified_time', article.modified),
    ...article.authors.flatMap((name) => property('article:author', name)),
    ...property('article:section', article.section),
    ...article.topics.flatMap((topic) => property('article:tag', topic)),
  ];
}

const property = (name: string, content: string): HeadTag[] => [meta('property', name, content)];

const named = (name: string, content: string | undefined): HeadTag[] =>
  content === undefined ? [] : [meta('name', name, content)];
