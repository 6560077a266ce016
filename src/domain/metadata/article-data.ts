import { context } from './json-ld.ts';

interface Signatory {
  readonly name: string;
  readonly kind: 'team' | 'person';
}

/** A source that an article cites. */
interface Citation {
  readonly title: string;
  readonly href: string;
  readonly authors?: string | undefined;
  readonly year?: number | undefined;
  readonly doi?: string | undefined;
}

export interface DescribedArticle {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Calendar days. */
  readonly published: string;
  readonly modified: string;
  readonly authors: readonly Signatory[];
  /** Empty where nobody has checked it yet: then nothing is said of it. */
  readonly reviewers: readonly Signatory[];
  readonly reviewed?: string | undefined;
  readonly publisher: { readonly name: string; readonly url: string };
  readonly licence: string;
  /** Address of the picture. */
  readonly image: string;
  readonly section: string;
  readonly topics: readonly string[];
  readonly citations: readonly Citation[];
}

/**
 * An explainer or a campaign as schema.org Article. `reviewedBy` and `lastReviewed` are properties of WebPage there:
 * they stand on the page that the article is the main part of.
 */
export function articleData(article: DescribedArticle) {
  const { reviewers, reviewed } = article;
  const isReviewed = reviewers.length > 0 || reviewed !== undefined;
  return {
    ...context,
    '@type': 'Article',
    headline: article.title,
    description: article.description,
    inLanguage: article.language,
    url: article.url,
    image: article.image,
    datePublished: article.published,
    dateModified: article.modified,
    articleSection: article.section,
    keywords: article.topics,
    license: article.licence,
    author: article.authors.map(signatory),
    publisher: { '@type': 'Organization', ...article.publisher },
    ...(isReviewed && {
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': article.url,
        ...(reviewers.length > 0 && { reviewedBy: reviewers.map(signatory) }),
        ...(reviewed !== undefined && { lastReviewed: reviewed }),
      },
    }),
    citation: citationsOf(article.citations),
  };
}

const signatory = ({ name, kind }: Signatory) => ({
  '@type': kind === 'person' ? 'Person' : 'Organization',
  name,
});

/** With more sources than these a page has no bytes to say all of each: then their addresses must do. */
const describedSources = 6;

const citationsOf = (sources: readonly Citation[]) =>
  sources.length > describedSources ? sources.map(({ href }) => href) : sources.map(citation);

/** What has a DOI was published in a journal; of anything else nobody knows what it is. Authors stand as they are given. */
const citation = ({ title, href, authors, year, doi }: Citation) => ({
  '@type': doi === undefined ? 'CreativeWork' : 'ScholarlyArticle',
  name: title,
  ...(authors !== undefined && { author: authors }),
  ...(year !== undefined && { datePublished: String(year) }),
  url: href,
});
