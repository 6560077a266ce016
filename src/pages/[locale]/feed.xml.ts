import type { APIContext } from 'astro';
import { siteLocales } from '../../collections/association.ts';
import { feedOf } from '../../collections/feed.ts';
import type { Locale } from '../../config/locales.ts';
import { atomFeed } from '../../domain/metadata/feed.ts';

export const getStaticPaths = () => siteLocales.map((locale) => ({ params: { locale } }));

export const GET = async ({ params }: APIContext) =>
  new Response(atomFeed(await feedOf(params['locale'] as Locale, 'feed.xml')));
