import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { articleView } from '../../collections/article-view.ts';
import type { Article } from '../../collections/articles.ts';
import { association } from '../../collections/association.ts';
import { entryPath } from '../../collections/entries.ts';
import { textOf } from '../../collections/text.ts';
import type { Locale } from '../../config/locales.ts';
import { absoluteUrl } from '../../domain/metadata/addresses.ts';
import { feedHtml } from '../../domain/metadata/feed-html.ts';
import FeedArticle from './FeedArticle.astro';

const page: unknown = FeedArticle;

const drawn = new Map<string, Promise<string>>();

/** The whole text of an article, as feeds give it out. Four feeds hold it: a build draws it once. */
export function articleHtml(article: Article, locale: Locale): Promise<string> {
  const key = `${locale} ${article.collection} ${article.id}`;
  const known = import.meta.env.DEV ? undefined : drawn.get(key);
  const html = known ?? draw(article, locale);
  drawn.set(key, html);
  return html;
}

async function draw(article: Article, locale: Locale): Promise<string> {
  const { Content } = await textOf(article.wordsIn(locale).file);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'mdx', renderer: mdx });
  const html = await container.renderToString(page as AstroComponentFactory, {
    params: { locale },
    locals: { text: { locale } },
    props: { article: await articleView(article, locale), Content },
  });
  return feedHtml(html, absoluteUrl(entryPath(article, locale), association.site));
}
