import type { Locale } from '../config/locales.ts';
import type { PictureHelp } from '../domain/kits/picture.ts';
import { directionOfName } from '../domain/kits/poster.ts';
import { countryName } from '../i18n/formatters.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { helpLineOf, type UrgentService } from './urgent-services.ts';

/** The help lines of a picture on a grave subject: the first line of each country that is served. */
export function pictureHelp(
  services: readonly UrgentService[],
  countries: readonly string[],
  locale: Locale,
): PictureHelp[] {
  const t = translatorFor(locale);
  return countries.flatMap((country) => {
    const service = helpLineOf(services, country);
    if (!service) return [];
    const { name, nameLanguage } = service.facts;
    return {
      lead: t('urgent.lead', { country: countryName(country, locale) }),
      shown: service.shown,
      name,
      nameLanguage,
      nameDirection: directionOfName(name),
    };
  });
}
