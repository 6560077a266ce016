import { absoluteUrl } from '../domain/metadata/addresses.ts';
import { shortLinkCode, shortLinkPath } from '../domain/urls/short-link.ts';
import type { ShownCampaign } from '../content-files/shown-campaigns.ts';

/** The short link of a campaign, as it is printed and shared. `exam-nights -> 'https://nightlight.example/c/exams'` */
export const shortAddress = (
  { id, facts }: Pick<ShownCampaign, 'id' | 'facts'>,
  site: string,
): string => absoluteUrl(shortLinkPath(shortLinkCode({ id, facts })), site);
