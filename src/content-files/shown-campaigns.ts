import type { Locale } from '../config/locales.ts';
import type { Moment } from '../domain/publication/visibility.ts';
import { frenchSpacesIn } from '../domain/typography/french-spaces.ts';
import type { CampaignFacts, CampaignWords } from '../schemas/campaign.ts';
import type { Content } from './content.ts';
import { entriesWithPages } from './published-entries.ts';
import { isUnfinishedTranslation } from './unfinished.ts';

/** A campaign that has a page, with its words in each language that has them. */
export interface ShownCampaign {
  /** The name of its folder. */
  readonly id: string;
  readonly facts: CampaignFacts;
  readonly words: ReadonlyMap<Locale, CampaignWords>;
}

/** The campaigns that are on the site, for what is made of their files beside the pages. */
export function shownCampaigns(
  { entries, association }: Pick<Content, 'entries' | 'association'>,
  moment: Moment,
): ShownCampaign[] {
  const languages = association?.locales ?? [];
  return entriesWithPages(entries, moment)
    .filter(({ collection }) => collection === 'campaigns')
    .map(({ id, data }) => {
      const files = entries.filter(
        (entry) =>
          entry.collection === 'campaigns' &&
          entry.id === id &&
          entry.isValid &&
          languages.includes(entry.locale) &&
          !isUnfinishedTranslation(entry),
      );
      const words = files.map(
        ({ locale, data: fields }) =>
          [locale, locale === 'fr' ? frenchSpacesIn(fields) : fields] as const,
      );
      return {
        id,
        // Their schema proved them when the files were read.
        facts: data as unknown as CampaignFacts,
        words: new Map(words) as unknown as ReadonlyMap<Locale, CampaignWords>,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
