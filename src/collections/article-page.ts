import type { Locale } from '../config/locales.ts';
import { absoluteUrl } from '../domain/metadata/addresses.ts';
import { articleData } from '../domain/metadata/article-data.ts';
import { articleView } from './article-view.ts';
import type { Article } from './articles.ts';
import { association } from './association.ts';
import { addressesOf, entryPath } from './entries.ts';
import { bylines } from './people.ts';
import { markOf } from './publication.ts';
import { sectionCrumb, shellFor } from './shell.ts';
import { socialCardOf } from './social-card.ts';
import { textOf } from './text.ts';

/** Everything that the page of an article needs: what surrounds it, what it says of itself, its text. */
export async function articlePage(article: Article, locale: Locale) {
  const view = await articleView(article, locale);
  const { facts } = article;
  const path = entryPath(article, locale);
  const modified = facts.updated ?? facts.published;
  const section = article.collection === 'explainers' ? 'understand' : 'campaigns';
  const crumb = sectionCrumb(locale, section);
  const authors = await bylines(facts.authors, locale);
  const topics = view.topics.map(({ title }) => title);
  const card = socialCardOf({ kind: article.collection, id: article.id }, locale, view.title);
  const jsonLd = articleData({
    url: absoluteUrl(path, association.site),
    title: view.title,
    description: view.description,
    language: view.textLocale,
    published: facts.published,
    modified,
    authors,
    reviewers: await bylines(facts.reviewers, locale),
    reviewed: facts.reviewed,
    publisher: { name: association.name, url: association.site },
    licence: association.licences.words.url,
    image: absoluteUrl(card.path, association.site),
    section: crumb.name,
    topics,
    citations: view.notes,
  });
  const shell = await shellFor({
    locale,
    title: view.title,
    description: view.description,
    addresses: addressesOf(article),
    crumbs: [crumb, { name: view.title, path }],
    card,
    article: {
      published: facts.published,
      modified,
      authors: authors.map(({ name }) => name),
      section: crumb.name,
      topics,
    },
    creators: authors.flatMap(({ fediverse }) => fediverse ?? []),
    mark: markOf(article, locale),
    jsonLd: [jsonLd],
  });
  return { shell, view, ...(await textOf(article.wordsIn(locale).file)) };
}
