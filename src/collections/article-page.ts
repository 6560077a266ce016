import type { Locale } from '../config/locales.ts';
import { absoluteUrl } from '../domain/metadata/addresses.ts';
import { articleData } from '../domain/metadata/json-ld.ts';
import { articleView } from './article-view.ts';
import type { Article } from './articles.ts';
import { association } from './association.ts';
import { addressesOf, entryPath } from './entries.ts';
import { bylines } from './people.ts';
import { markOf } from './publication.ts';
import { sectionCrumb, shellFor } from './shell.ts';
import { textOf } from './text.ts';

/** Everything that the page of an article needs: what surrounds it, what it says of itself, its text. */
export async function articlePage(article: Article, locale: Locale) {
  const view = await articleView(article, locale);
  const { facts } = article;
  const path = entryPath(article, locale);
  const modified = facts.updated ?? facts.published;
  const section = article.collection === 'explainers' ? 'understand' : 'campaigns';
  const jsonLd = articleData({
    url: absoluteUrl(path, association.site),
    title: view.title,
    description: view.description,
    language: view.textLocale,
    published: facts.published,
    modified,
    authors: await bylines(facts.authors, locale),
    publisher: { name: association.name, url: association.site },
    licence: association.licences.words.url,
    citations: view.notes,
  });
  const shell = await shellFor({
    locale,
    title: view.title,
    description: view.description,
    addresses: addressesOf(article),
    crumbs: [sectionCrumb(locale, section), { name: view.title, path }],
    kind: 'article',
    published: facts.published,
    modified,
    mark: markOf(article, locale),
    jsonLd: [jsonLd],
  });
  return { shell, view, ...(await textOf(article.wordsIn(locale).file)) };
}
