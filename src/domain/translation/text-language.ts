import type { Locale } from '../../config/locales.ts';

/**
 * The language in which a page shows its text: its own where a translation exists, else the source's.
 * `('fr', ['en'], 'en') -> 'en'`
 */
export function textLanguage(page: Locale, translated: readonly Locale[], source: Locale): Locale {
  return translated.includes(page) ? page : source;
}
