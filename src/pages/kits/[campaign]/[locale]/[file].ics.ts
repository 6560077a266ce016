import type { APIContext } from 'astro';
import type { Campaign } from '../../../../collections/articles.ts';
import {
  campaignCalendar,
  campaignCalendarRoutes,
} from '../../../../collections/campaign-calendar.ts';
import type { Locale } from '../../../../config/locales.ts';

export const getStaticPaths = campaignCalendarRoutes;

export const GET = ({ props }: APIContext) => {
  const { campaign, locale } = props as { campaign: Campaign; locale: Locale };
  return new Response(campaignCalendar(campaign, locale), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
