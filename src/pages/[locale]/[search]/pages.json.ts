import type { APIRoute } from 'astro';
import { sectionRoutes } from '../../../collections/routes.ts';
import { searchPages } from '../../../collections/search-pages.ts';
import type { Locale } from '../../../config/locales.ts';

export const getStaticPaths = () => sectionRoutes('search');

export const GET: APIRoute = async ({ props }) =>
  Response.json(await searchPages(props['locale'] as Locale));
