import type { APIContext } from 'astro';
import { siteLocales } from '../../collections/association.ts';
import { feedOf } from '../../collections/feed.ts';
import { atomDocument } from '../../collections/feed-documents.ts';
import type { Locale } from '../../config/locales.ts';
import { articleHtml } from '../../mdx/feed/article-html.ts';

export const getStaticPaths = () => siteLocales.map((locale) => ({ params: { locale } }));

export const GET = async ({ params }: APIContext) =>
  new Response(
    atomDocument(await feedOf(params['locale'] as Locale, 'all', 'feed.xml', articleHtml)),
  );
