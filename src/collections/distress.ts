import type { Locale } from '../config/locales.ts';
import { type HeardDistress, heardDistress } from '../content-files/kept-distress.ts';
import { contentDirectory } from '../content-files/location.ts';
import { hasDistressWords } from '../content-files/read-content.ts';
import { siteLocales } from './association.ts';

/** The languages of the site that have them. */
export const localesWithDistressWords: readonly Locale[] = siteLocales.filter((locale) =>
  hasDistressWords(contentDirectory(), locale),
);

/** What a search page fetches to hear a cry. */
export const distressIn = (locale: Locale): Promise<HeardDistress> =>
  heardDistress(contentDirectory(), locale);
