import type { CampaignSummary } from '../components/articles/campaign-summary.ts';
import type { Locale } from '../config/locales.ts';
import { readingMinutes } from '../domain/language/reading-time.ts';
import { type Season, seasonOn } from '../domain/publication/season.ts';
import { formatDayOfYear } from '../i18n/formatters.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import type { Article, Campaign, Explainer } from './articles.ts';
import { today } from './build.ts';
import { entryPath } from './entries.ts';

/** An article as a list shows it. */
export function articleSummary(article: Article, locale: Locale) {
  const { words, locale: textLocale, file } = article.wordsIn(locale);
  return {
    title: words.title,
    description: words.description,
    path: entryPath(article, locale),
    textLocale,
    aside: translatorFor(locale)('article.minutes', { count: readingMinutes(file.body ?? '') }),
  };
}

export const explainerSummaries = (explainers: readonly Explainer[], locale: Locale) =>
  explainers.map((explainer) => articleSummary(explainer, locale));

const order: readonly Season['state'][] = ['running', 'coming', 'over'];

/** Campaigns as their season stands today: running, then coming soonest, then over. */
export function inSeasonOrder(campaigns: readonly Campaign[]): Campaign[] {
  const seasons = new Map(campaigns.map(({ id, facts }) => [id, seasonOn(facts, today)]));
  return [...campaigns].sort((a, b) => {
    const [first, second] = [seasons.get(a.id)!, seasons.get(b.id)!];
    return (
      order.indexOf(first.state) - order.indexOf(second.state) ||
      (first.from < second.from ? -1 : 1)
    );
  });
}

/** The campaign of the home page: the one that runs, else the next. */
export const currentCampaign = (campaigns: readonly Campaign[]): Campaign | undefined =>
  inSeasonOrder(campaigns)[0];

/** A campaign as a list or the home page shows it. */
export function campaignSummary(campaign: Campaign, locale: Locale): CampaignSummary {
  return {
    ...articleSummary(campaign, locale),
    id: campaign.id,
    aside: seasonText(campaign, locale),
  };
}

/** What stands above the title of a campaign. */
export function seasonText(campaign: Campaign, locale: Locale): string {
  const t = translatorFor(locale);
  const { state, from, to } = seasonOn(campaign.facts, today);
  if (state === 'running') return t('home.campaign.now', { date: formatDayOfYear(to, locale) });
  if (state === 'coming') return t('home.campaign.next', { date: formatDayOfYear(from, locale) });
  return t('home.campaign.past');
}
