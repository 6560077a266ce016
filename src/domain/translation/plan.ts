import type { Locale } from '../../config/locales.ts';

/** In which language a page shows its text. */
export interface TextLanguage {
  readonly locale: Locale;
  readonly textLocale: Locale;
}

/**
 * The language of the text of each page: its own where a translation exists, else the source's.
 * `(['en', 'fr'], has 'en', source 'en') -> [{ en, en }, { fr, en }]`
 */
export function planTextLanguages(
  locales: readonly Locale[],
  translated: readonly Locale[],
  source: Locale,
): TextLanguage[] {
  return locales.map((locale) => ({
    locale,
    textLocale: translated.includes(locale) ? locale : source,
  }));
}
