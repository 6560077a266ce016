import type { Locale } from '../config/locales.ts';
import { isPublished, isVisible } from '../domain/publication/visibility.ts';
import type { CampaignFacts, CampaignWords } from '../schemas/campaign.ts';
import type { ExplainerFacts, ExplainerWords } from '../schemas/explainer.ts';
import { moment, today } from './build.ts';
import { type Entry, entriesOf } from './entries.ts';
import { oncePerBuild } from './once-per-build.ts';

export type Explainer = Entry<ExplainerFacts, ExplainerWords, 'explainers'>;
export type Campaign = Entry<CampaignFacts, CampaignWords, 'campaigns'>;
export type Article = Explainer | Campaign;

/** The explainers that are on the site today, in the order that the association gave them. */
export const getExplainers = oncePerBuild(async (): Promise<readonly Explainer[]> => {
  const entries = await entriesOf<ExplainerFacts, ExplainerWords, 'explainers'>('explainers');
  return entries
    .filter(({ facts }) => isVisible(facts, moment))
    .sort((a, b) => a.facts.order - b.facts.order);
});

/** The campaigns that are on the site today. */
export const getCampaigns = oncePerBuild(async (): Promise<readonly Campaign[]> => {
  const entries = await entriesOf<CampaignFacts, CampaignWords, 'campaigns'>('campaigns');
  return entries.filter(({ facts }) => isVisible(facts, moment));
});

/**
 * Whether feeds and calendars of a language name an article: what they once gave out stays with readers, so a preview,
 * too, gives out only what is published, and written in that language.
 */
export const isGivenOut = ({ translated, facts }: Article, locale: Locale): boolean =>
  translated.includes(locale) && isPublished(facts, today);

/** Explainers and campaigns on a topic. */
export async function getArticlesOn(topic: string): Promise<Article[]> {
  const articles: Article[] = [...(await getExplainers()), ...(await getCampaigns())];
  return articles.filter(({ facts }) => facts.topics.includes(topic));
}

/** Entries in the order of their names in a language. */
export function sortedByName<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
  locale: Locale,
) {
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...items].sort((a, b) => collator.compare(name(a), name(b)));
}
