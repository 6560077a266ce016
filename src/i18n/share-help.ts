import type { Locale } from '../config/locales.ts';
import { numberInText } from './contact-name.ts';
import { countryName } from './formatters.ts';
import type { Translator } from './translator.ts';

/** A service that a text names so that readers can reach it. */
export interface NamedService {
  readonly country: string;
  readonly name: string;
  /** As people read it. */
  readonly number: string;
}

/**
 * Where help is, for the end of a text that is shared: in full, then with less around the numbers, then the first
 * service alone. A text takes the first of them that fits.
 * `([the 3114], 'en') -> ['Need to talk now? In France: 3114, numéro national …', 'France: 3114']`
 */
export function shareHelp(
  services: readonly NamedService[],
  locale: Locale,
  t: Translator,
): string[] {
  if (services.length === 0) return [];
  const full = services.map(({ country, name, number }) =>
    t('share.help', {
      country: countryName(country, locale),
      service: namesItself(name, number)
        ? numberInText(name, locale)
        : t('share.help.service', {
            name: numberInText(name, locale),
            number: numberInText(number, locale),
          }),
    }),
  );
  const short = services.map(({ country, number }) =>
    t('share.help.short', {
      country: countryName(country, locale),
      number: numberInText(number, locale),
    }),
  );
  return [...new Set([full.join('\n'), short.join('\n'), ...short.slice(0, 1)])];
}

/** Whether a name begins with the number: to say it twice takes room. `'3114, numéro national …' -> true` */
const namesItself = (name: string, number: string) =>
  name === number || name.startsWith(`${number},`) || name.startsWith(`${number} `);
