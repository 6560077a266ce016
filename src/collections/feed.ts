import type { Locale } from '../config/locales.ts';
import { absoluteUrl } from '../domain/metadata/addresses.ts';
import type { Feed } from '../domain/metadata/feed.ts';
import { isPublished } from '../domain/publication/visibility.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { getCampaigns, getExplainers } from './articles.ts';
import { association } from './association.ts';
import { today } from './build.ts';
import { entryPath } from './entries.ts';
import { bylines } from './people.ts';

/** The articles of a language that are really written in it, newest first. */
export async function feedOf(locale: Locale, file: 'feed.xml' | 'feed.json'): Promise<Feed> {
  const { site, name } = association;
  // What a feed once gave out stays in readers: a preview, too, gives out only what is published.
  const articles = [...(await getExplainers()), ...(await getCampaigns())].filter(
    ({ translated, facts }) => translated.includes(locale) && isPublished(facts, today),
  );
  const items = await Promise.all(
    articles.map(async (article) => {
      const { words } = article.wordsIn(locale);
      const { published, updated, authors } = article.facts;
      return {
        url: absoluteUrl(entryPath(article, locale), site),
        title: words.title,
        summary: words.description,
        published,
        updated: updated ?? published,
        authors: (await bylines(authors, locale)).map((author) => author.name),
        language: locale,
      };
    }),
  );
  return {
    title: translatorFor(locale)('feed.title', { association: name }),
    language: locale,
    home: absoluteUrl(pathTo(locale, { kind: 'home' }), site),
    self: absoluteUrl(`/${locale}/${file}`, site),
    items: items.sort((a, b) => (a.updated < b.updated ? 1 : -1)),
  };
}
