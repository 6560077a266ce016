import type { APIContext } from 'astro';
import { campaignsCalendar } from '../../../collections/campaign-calendar.ts';
import { sectionRoutes } from '../../../collections/routes.ts';
import type { Locale } from '../../../config/locales.ts';

export const getStaticPaths = () => sectionRoutes('campaigns');

export const GET = async ({ props }: APIContext) => {
  const { locale } = props as { locale: Locale };
  return new Response(await campaignsCalendar(locale), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
