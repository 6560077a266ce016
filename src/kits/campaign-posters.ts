import { type Locale, locales } from '../config/locales.ts';
import type { SiteContent } from '../content-files/content.ts';
import { type ShownCampaign, shownCampaigns } from '../content-files/shown-campaigns.ts';
import { kitFilePath, type PosterSize } from '../domain/kits/kit-files.ts';
import {
  directionOfName,
  type Poster,
  type PosterHelp,
  posterWords,
  typedAddress,
} from '../domain/kits/poster.ts';
import type { Moment } from '../domain/publication/visibility.ts';
import { countryName, formatDate } from '../i18n/formatters.ts';
import { hoursText } from '../i18n/hours-text.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import type { Association } from '../schemas/association.ts';
import { shortAddress } from './short-address.ts';
import { helpLineOf, type UrgentService, urgentServices } from './urgent-services.ts';

/** A poster, and where it goes. */
export interface PosterFile {
  readonly path: string;
  readonly size: PosterSize;
  readonly poster: Poster;
}

const sizes: readonly PosterSize[] = ['a3', 'a4'];

/** Every poster of a site: of each campaign, in each of its languages, for each country that the association serves. */
export function campaignPosters(content: SiteContent, moment: Moment): PosterFile[] {
  const { association } = content;
  if (!association) return [];
  const urgent = urgentServices(content, moment);
  return shownCampaigns(content, moment).flatMap((campaign) =>
    [...campaign.words.keys()].flatMap((locale) =>
      association.countries.flatMap((country) => {
        const service = helpLineOf(urgent, country);
        const help = service && posterHelp(service, locale);
        const poster = posterOf(campaign, locale, association, help);
        return sizes.map((size) => ({
          path: kitFilePath(campaign.id, locale, { kind: 'poster', country, size }),
          size,
          poster,
        }));
      }),
    ),
  );
}

function posterOf(
  campaign: ShownCampaign,
  locale: Locale,
  { name, site }: Association,
  help: PosterHelp | undefined,
): Poster {
  const t = translatorFor(locale);
  const { title, keyMessages } = campaign.words.get(locale)!;
  const url = shortAddress(campaign, site);
  const shown = typedAddress(url);
  return {
    language: locale,
    direction: locales[locale].direction,
    title,
    ...posterWords(
      title,
      keyMessages.map(({ text }) => text),
    ),
    help,
    more: t('poster.more'),
    type: t('poster.type'),
    link: { url, shown },
    codeAlternative: t('poster.code', { address: shown }),
    houseAlternative: t('poster.house'),
    association: name,
    seed: campaign.id,
  };
}

/** The urgent service of a country in words, as the bar above every page names it. */
function posterHelp({ country, facts, contact, shown }: UrgentService, locale: Locale): PosterHelp {
  const t = translatorFor(locale);
  const { name, nameLanguage, verification } = facts;
  const checked = verification.level === 'confirmed' ? 'poster.confirmed' : 'poster.read';
  return {
    lead: t('urgent.lead', { country: countryName(country, locale) }),
    action: t(`service.${contact.type}`),
    shown,
    name,
    nameLanguage,
    nameDirection: directionOfName(name),
    note: [
      ...(contact.cost === 'free' ? [t('service.cost.free')] : []),
      ...hoursText(contact.hours, locale, t),
    ].join(' · '),
    checked: t(checked, { date: formatDate(verification.on, locale) }),
  };
}
