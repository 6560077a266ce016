import { type Locale, locales } from '../config/locales.ts';

/**
 * What an element says of its text: the language, its direction, and where that is not the language of the page.
 * `('en', 'ar') -> { lang: 'en', dir: 'ltr', 'data-content-language': 'en' }`
 */
export const textAttributes = (textLocale: Locale, pageLocale: Locale) => ({
  lang: textLocale,
  dir: locales[textLocale].direction,
  'data-content-language': textLocale === pageLocale ? undefined : textLocale,
});

/**
 * What words of the interface say of themselves where they stand around a text in another language; nothing where the
 * text has the language of the page. `('en', 'ar') -> { lang: 'ar', dir: 'rtl' }`
 */
export const interfaceAttributes = (textLocale: Locale, pageLocale: Locale) =>
  textLocale === pageLocale ? {} : { lang: pageLocale, dir: locales[pageLocale].direction };
