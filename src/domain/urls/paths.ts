import type { Locale } from '../../config/locales.ts';
import {
  allCountriesWord,
  channelWords,
  kitWord,
  type ListedChannel,
  type Section,
  sectionWords,
} from '../../config/routes.ts';

/** A page of the site, named without a language. Slugs are those of the language asked for. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'entry'; readonly section: Section; readonly slug: string }
  /** The share kit of a campaign. */
  | { readonly kind: 'kit'; readonly slug: string }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'all-countries' }
  | { readonly kind: 'channel'; readonly country: string; readonly channel: ListedChannel }
  | { readonly kind: 'service'; readonly country: string; readonly slug: string }
  | { readonly kind: 'page'; readonly slug: string };

/**
 * The path of a page in a language, as a browser sends it: with letters outside ASCII encoded.
 * `('fr', { kind: 'country', country: 'fr' }) -> '/fr/aide/fr/'`
 */
export function pathTo(locale: Locale, place: Place): string {
  return encodeURI(`/${[locale, ...segments(locale, place)].join('/')}/`);
}

function segments(locale: Locale, place: Place): string[] {
  switch (place.kind) {
    case 'home':
      return [];
    case 'section':
      return [sectionWords[place.section][locale]];
    case 'entry':
      return [sectionWords[place.section][locale], place.slug];
    case 'kit':
      return [sectionWords.campaigns[locale], place.slug, kitWord[locale]];
    case 'country':
      return [sectionWords.help[locale], place.country];
    case 'all-countries':
      return [sectionWords.help[locale], allCountriesWord[locale]];
    case 'channel':
      return [sectionWords.help[locale], place.country, channelWords[place.channel][locale]];
    case 'service':
      return [sectionWords.help[locale], place.country, place.slug];
    case 'page':
      return [place.slug];
  }
}
