import type { Locale } from '../config/locales.ts';
import { type Section, sectionWords } from '../config/routes.ts';
import type { LinkedCollection } from '../domain/urls/entry-link.ts';
import { siteLocales } from './association.ts';
import { type Entry, entryPath } from './entries.ts';
import { countryOf, type Service } from './services.ts';

/** The routes of a page that stands directly behind a section's word: `/fr/aide/`. */
export const sectionRoutes = (section: Section) =>
  siteLocales.map((locale) => ({
    params: { locale, [section]: sectionWords[section][locale] },
    props: { locale },
  }));

/** The routes of the entries of a section, one per language, translated or not. */
export function entryRoutes<E extends Entry<unknown, object, LinkedCollection>>(
  section: Section,
  entries: readonly E[],
) {
  return entries.flatMap((entry) =>
    siteLocales.map((locale) => ({
      params: {
        locale,
        [section]: sectionWords[section][locale],
        slug: lastSegment(entry, locale),
      },
      props: { locale, entry },
    })),
  );
}

/** The last part of the path of an entry, as letters. `'/fr/comprendre/entraide/' -> 'entraide'` */
export function lastSegment(
  entry: Entry<unknown, object, LinkedCollection>,
  locale: Locale,
): string {
  return decodeURI(entryPath(entry, locale)).split('/').at(-2) ?? '';
}

/** The routes of a service, one per language: its page, and its card for an address book beside it. */
export const serviceRoutes = (service: Service) =>
  siteLocales.map((locale) => ({
    params: {
      locale,
      help: sectionWords.help[locale],
      country: countryOf(service),
      service: lastSegment(service, locale),
    },
    props: { locale, service },
  }));
