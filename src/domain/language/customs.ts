/**
 * The customs that dates, times and lists follow: those of Europe for English, and Western digits in every language.
 * `'en' -> 'en-GB'`, `'ar' -> 'ar-u-nu-latn'`
 */
export const customsOf = (language: string): string =>
  language === 'en' ? 'en-GB' : `${language}-u-nu-latn`;
