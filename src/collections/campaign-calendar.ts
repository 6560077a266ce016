import type { Locale } from '../config/locales.ts';
import { calendarEntries } from '../domain/kits/campaign-calendar.ts';
import { kitFilePath } from '../domain/kits/kit-files.ts';
import { absoluteUrl } from '../domain/metadata/addresses.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { type Campaign, getCampaigns, isGivenOut } from './articles.ts';
import { association } from './association.ts';
import { type CalendarCampaign, calendarFile } from './calendar-file.ts';
import { entryPath } from './entries.ts';

/** Where the calendar of all campaigns stands: behind the list of them, so that one address serves for good. */
export const calendarPath = (locale: Locale): string =>
  `${pathTo(locale, { kind: 'section', section: 'campaigns' })}calendar.ics`;

/** The dates of all campaigns that are written in a language. */
export async function campaignsCalendar(locale: Locale): Promise<string> {
  const campaigns = (await getCampaigns()).filter((campaign) => isGivenOut(campaign, locale));
  const name = translatorFor(locale)('calendar.name', { association: association.name });
  return calendarOf(campaigns, locale, { name, path: calendarPath(locale) });
}

/** The dates of one campaign, as a file of its kit. */
export const campaignCalendar = (campaign: Campaign, locale: Locale): string =>
  calendarOf([campaign], locale, {
    name: campaign.wordsIn(locale).words.title,
    path: kitFilePath(campaign.id, locale, { kind: 'calendar' }),
  });

/** The routes of those files: a language into which a campaign is not translated has none. */
export const campaignCalendarRoutes = async () =>
  (await getCampaigns()).flatMap((campaign) =>
    campaign.translated.map((locale) => ({
      params: { campaign: campaign.id, locale, file: `${campaign.id}-${locale}` },
      props: { campaign, locale },
    })),
  );

function calendarOf(
  campaigns: readonly Campaign[],
  locale: Locale,
  { name, path }: { name: string; path: string },
): string {
  const { site } = association;
  return calendarFile({
    name,
    about: translatorFor(locale)('calendar.about'),
    language: locale,
    association: association.name,
    site,
    self: absoluteUrl(path, site),
    campaigns: campaigns.map((campaign) => inCalendar(campaign, locale)),
  });
}

function inCalendar(campaign: Campaign, locale: Locale): CalendarCampaign {
  const t = translatorFor(locale);
  const { facts, id } = campaign;
  const { title, description } = campaign.wordsIn(locale).words;
  const url = absoluteUrl(entryPath(campaign, locale), association.site);
  const help = absoluteUrl(pathTo(locale, { kind: 'section', section: 'help' }), association.site);
  return {
    id,
    title,
    description: `${description}\n\n${t('calendar.read')} ${url}\n${t('calendar.help')} ${help}`,
    url,
    updated: facts.updated ?? facts.published,
    entries: calendarEntries(facts, facts.published),
  };
}
