import type { APIRoute } from 'astro';
import { distressIn, localesWithDistressWords } from '../../../collections/distress.ts';
import { sectionRoutes } from '../../../collections/routes.ts';
import type { Locale } from '../../../config/locales.ts';

export const getStaticPaths = () =>
  sectionRoutes('search').filter(({ props }) => localesWithDistressWords.includes(props.locale));

export const GET: APIRoute = async ({ props }) =>
  Response.json(await distressIn(props['locale'] as Locale));
