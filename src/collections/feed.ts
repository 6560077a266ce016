import type { Locale } from '../config/locales.ts';
import { sectionWords } from '../config/routes.ts';
import { absoluteUrl } from '../domain/metadata/addresses.ts';
import { type Feed, feedId, type FeedKind, newestOf } from '../domain/metadata/feed.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { type Article, getCampaigns, getExplainers, isGivenOut } from './articles.ts';
import { association, siteLocales } from './association.ts';
import { entryPath } from './entries.ts';
import { feedPath, feedTitle, sectionOfFeed } from './feed-links.ts';
import { bylines } from './people.ts';

/** The routes of the feeds that stand behind the word of a section: `/fr/comprendre/feed.xml`. */
export const sectionFeedRoutes = () =>
  siteLocales.flatMap((locale) =>
    (['explainers', 'campaigns'] as const).map((kind) => ({
      params: { locale, section: sectionWords[sectionOfFeed[kind]][locale] },
      props: { kind },
    })),
  );

/**
 * The articles of a language that are really written in it, newest first.
 * @param contentOf gives the text of an article as HTML
 */
export async function feedOf(
  locale: Locale,
  kind: FeedKind,
  file: 'feed.xml' | 'feed.json',
  contentOf: (article: Article, locale: Locale) => Promise<string>,
): Promise<Feed> {
  const { site, name, licences } = association;
  const articles = await articlesOf(kind);
  const published = articles.filter((article) => isGivenOut(article, locale));
  const dated = published.map((article) => ({
    id: feedId(site, locale, `${article.collection}/${article.id}`),
    published: article.facts.published,
    updated: article.facts.updated ?? article.facts.published,
    article,
  }));
  const t = translatorFor(locale);
  const section = kind === 'all' ? undefined : sectionOfFeed[kind];
  return {
    id: feedId(site, locale, kind),
    title: feedTitle(locale, kind),
    language: locale,
    home: absoluteUrl(
      pathTo(locale, section ? { kind: 'section', section } : { kind: 'home' }),
      site,
    ),
    self: absoluteUrl(feedPath(locale, kind, file), site),
    licence: {
      words: t('article.licence', { licence: licences.words.name }),
      url: licences.words.url,
    },
    author: name,
    items: await Promise.all(
      newestOf(dated).map(async ({ article, ...dates }) => {
        const { words } = article.wordsIn(locale);
        return {
          ...dates,
          url: absoluteUrl(entryPath(article, locale), site),
          title: words.title,
          summary: words.description,
          content: await contentOf(article, locale),
          authors: (await bylines(article.facts.authors, locale)).map((author) => author.name),
          language: locale,
        };
      }),
    ),
  };
}

async function articlesOf(kind: FeedKind): Promise<Article[]> {
  return [
    ...(kind === 'campaigns' ? [] : await getExplainers()),
    ...(kind === 'explainers' ? [] : await getCampaigns()),
  ];
}
