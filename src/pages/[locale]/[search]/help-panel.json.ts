import type { APIRoute } from 'astro';
import { helpPanelData } from '../../../collections/help-panel.ts';
import { sectionRoutes } from '../../../collections/routes.ts';
import type { Locale } from '../../../config/locales.ts';

export const getStaticPaths = () => sectionRoutes('search');

export const GET: APIRoute = async ({ props }) =>
  Response.json(await helpPanelData(props['locale'] as Locale));
