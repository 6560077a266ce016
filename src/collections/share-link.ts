import { absoluteUrl } from '../domain/metadata/addresses.ts';
import type { Campaign } from './articles.ts';
import { association } from './association.ts';

/** The link that a campaign is shared with: short, and in the language of whoever follows it. */
export const shareLink = ({ id }: Campaign): string => absoluteUrl(`/c/${id}`, association.site);
