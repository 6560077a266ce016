import type { APIRoute } from 'astro';
import { distressIn, localesWithDistressWords } from '../../../collections/distress.ts';
import { sectionRoutes } from '../../../collections/routes.ts';
import type { Locale } from '../../../config/locales.ts';

export const getStaticPaths = () =>
  sectionRoutes('search').filter(({ props }) => localesWithDistressWords.includes(props.locale));

export const GET: APIRoute = ({ props }) => Response.json(distressIn(props['locale'] as Locale));
