import type { Locale } from '../../config/locales.ts';

/** A campaign as a list or the home page shows it. */
export interface CampaignSummary {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The language of title and description. */
  readonly textLocale: Locale;
  /** Its season, in words. */
  readonly aside: string;
}
