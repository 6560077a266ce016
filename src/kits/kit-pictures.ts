import { type Locale, locales } from '../config/locales.ts';
import type { SiteContent } from '../content-files/content.ts';
import { type ShownCampaign, shownCampaigns } from '../content-files/shown-campaigns.ts';
import { kitFilePath, type PictureFormat, pictureFormats } from '../domain/kits/kit-files.ts';
import type { Picture, PictureHelp } from '../domain/kits/picture.ts';
import { typedAddress } from '../domain/kits/poster.ts';
import type { Moment } from '../domain/publication/visibility.ts';
import type { Association } from '../schemas/association.ts';
import { pictureHelp } from './picture-help.ts';
import { shortAddress } from './short-address.ts';
import type { PictureFile } from './site-pictures.ts';
import { urgentServices } from './urgent-services.ts';

const formats = Object.keys(pictureFormats) as PictureFormat[];

/** The pictures of every campaign's kit: each key message in each format, with the message on it and without. */
export function kitPictures(content: SiteContent, moment: Moment): PictureFile[] {
  const { association } = content;
  if (!association) return [];
  const urgent = urgentServices(content, moment);
  return shownCampaigns(content, moment).flatMap((campaign) =>
    [...campaign.words.keys()].flatMap((locale) =>
      picturesOf(
        campaign,
        locale,
        association,
        campaign.facts.sensitive ? pictureHelp(urgent, association.countries, locale) : [],
      ),
    ),
  );
}

function picturesOf(
  campaign: ShownCampaign,
  locale: Locale,
  { name, site }: Association,
  help: readonly PictureHelp[],
): PictureFile[] {
  const address = typedAddress(shortAddress(campaign, site));
  return campaign.words.get(locale)!.keyMessages.flatMap(({ text }, index) => {
    const message = index + 1;
    const shown: Omit<Picture, 'format' | 'words' | 'address'> = {
      language: locale,
      direction: locales[locale].direction,
      kicker: undefined,
      help,
      association: name,
      seed: `${campaign.id}/${message}`,
    };
    return formats.flatMap((format) =>
      [true, false].map((isPlain) => ({
        path: kitFilePath(campaign.id, locale, { kind: 'picture', message, format, isPlain }),
        picture: isPlain
          ? { ...shown, format, words: undefined, address: undefined }
          : { ...shown, format, words: text, address: format === 'link' ? undefined : address },
      })),
    );
  });
}
