import type { Locale } from '../config/locales.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readDistressWords } from '../content-files/read-content.ts';
import type { DistressWords } from '../domain/distress/recognise.ts';
import { siteLocales } from './association.ts';

/** The words of distress in a language; `undefined` where nobody has written them yet. */
export const distressWordsIn = (locale: Locale): DistressWords | undefined =>
  readDistressWords(contentDirectory(), locale).data;

/** The languages of the site that have them. */
export const localesWithDistressWords: readonly Locale[] = siteLocales.filter(
  (locale) => distressWordsIn(locale) !== undefined,
);
