import type { APIContext } from 'astro';
import { feedOf, sectionFeedRoutes } from '../../../collections/feed.ts';
import { atomDocument } from '../../../collections/feed-documents.ts';
import type { Locale } from '../../../config/locales.ts';
import type { FeedKind } from '../../../domain/metadata/feed.ts';
import { articleHtml } from '../../../mdx/feed/article-html.ts';

export const getStaticPaths = sectionFeedRoutes;

export const GET = async ({ params, props }: APIContext<{ kind: FeedKind }>) =>
  new Response(
    atomDocument(await feedOf(params['locale'] as Locale, props.kind, 'feed.xml', articleHtml)),
  );
