import type { CampaignSummary } from '../components/articles/campaign-summary.ts';
import type { Locale } from '../config/locales.ts';
import { publicationOn } from '../domain/publication/publication.ts';
import { inSeasons } from '../domain/publication/season-order.ts';
import { formatDayOfYear, formatDays } from '../i18n/formatters.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import type { Article, Campaign, Explainer } from './articles.ts';
import { today } from './build.ts';
import { entryPath } from './entries.ts';
import { minutesOf } from './minutes.ts';
import { withMark } from './publication.ts';

/** An article as a list shows it. */
export function articleSummary(article: Article, locale: Locale) {
  const { words, locale: textLocale, file } = article.wordsIn(locale);
  return {
    title: words.title,
    description: words.description,
    path: entryPath(article, locale),
    textLocale,
    aside: withMark(
      article,
      translatorFor(locale)('article.minutes', { count: minutesOf(file) }),
      locale,
    ),
  };
}

export const explainerSummaries = (explainers: readonly Explainer[], locale: Locale) =>
  explainers.map((explainer) => articleSummary(explainer, locale));

const seasonOf = ({ facts }: Campaign) => publicationOn(facts, today).season;

/** Campaigns as their season stands today, in groups: what runs, what comes, what was. */
export const campaignSeasons = (campaigns: readonly Campaign[]) =>
  inSeasons(campaigns.map((campaign) => ({ campaign, season: seasonOf(campaign) })));

/** The campaign of the home page: the one that runs, else the next. */
export const currentCampaign = (campaigns: readonly Campaign[]): Campaign | undefined =>
  campaignSeasons(campaigns)[0]?.items[0]?.campaign;

/** A campaign as a list or the home page shows it. */
export function campaignSummary(campaign: Campaign, locale: Locale): CampaignSummary {
  return {
    ...articleSummary(campaign, locale),
    id: campaign.id,
    aside: withMark(campaign, seasonText(campaign, locale) ?? '', locale),
  };
}

/** The same where lists say the days of each campaign. */
export const datedSummary = (campaign: Campaign, locale: Locale): CampaignSummary => {
  const season = seasonOf(campaign);
  const days = season ? formatDays(season.from, season.to, locale) : '';
  return { ...campaignSummary(campaign, locale), aside: withMark(campaign, days, locale) };
};

/** What stands above the title of a campaign; nothing on a draft whose dates are not set. */
export function seasonText(campaign: Campaign, locale: Locale): string | undefined {
  const season = seasonOf(campaign);
  if (!season) return undefined;
  const t = translatorFor(locale);
  const { state, from, to } = season;
  if (state === 'running') return t('home.campaign.now', { date: formatDayOfYear(to, locale) });
  if (state === 'coming') return t('home.campaign.next', { date: formatDayOfYear(from, locale) });
  return t('home.campaign.past');
}
