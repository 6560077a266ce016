import type { APIRoute } from 'astro';
import { finderData } from '../../../collections/finder.ts';
import { sectionRoutes } from '../../../collections/routes.ts';
import type { Locale } from '../../../config/locales.ts';

export const getStaticPaths = () => sectionRoutes('help');

export const GET: APIRoute = async ({ props }) =>
  Response.json(await finderData(props['locale'] as Locale));
