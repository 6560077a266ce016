import type { SiteContent } from '../content-files/content.ts';
import { type ShownCampaign, shownCampaigns } from '../content-files/shown-campaigns.ts';
import type { Moment } from '../domain/publication/visibility.ts';
import type { NamedService } from '../i18n/share-help.ts';
import { campaignPosters, type PosterFile } from './campaign-posters.ts';
import { namedServices, urgentServices } from './urgent-services.ts';

/** What the kits of a site are made of, beside its pictures. */
export interface SiteKits {
  readonly posters: readonly PosterFile[];
  readonly campaigns: readonly ShownCampaign[];
  /** The services that texts about hard things name. */
  readonly help: readonly NamedService[];
}

/** Everything that is drawn and written for the campaigns of a site. */
export const siteKits = (content: SiteContent, moment: Moment): SiteKits => ({
  posters: campaignPosters(content, moment),
  campaigns: shownCampaigns(content, moment),
  help: namedServices(urgentServices(content, moment)),
});
