import type { Locale } from '../config/locales.ts';
import { type Section, sectionWords } from '../config/routes.ts';
import { channelPagesOf } from '../domain/directory/channels.ts';
import type { Moment } from '../domain/publication/visibility.ts';
import type { SiteAddresses } from '../domain/urls/address-fate.ts';
import { hasPages } from '../domain/urls/entry-link.ts';
import { placeOfEntry } from '../domain/urls/entry-place.ts';
import { pathTo, type Place } from '../domain/urls/paths.ts';
import { shortLinkPage } from '../domain/urls/short-link.ts';
import type { Content } from './content.ts';
import type { EntryFile } from './entry.ts';
import { entriesWithPages, servicesByCountry } from './published-entries.ts';
import { shortCodeOf } from './short-codes.ts';
import { isUnfinishedTranslation } from './unfinished.ts';

/** What stands at an address, by name: `explainers/sleep`. */
export const ownerOf = ({ collection, id }: Pick<EntryFile, 'collection' | 'id'>): string =>
  `${collection}/${id}`;

/** Every address of a content folder: those with a page, former ones, and those of what is not published. */
export function siteAddresses(
  { entries: all, association }: Pick<Content, 'entries' | 'association'>,
  moment: Moment,
): SiteAddresses {
  const entries = all.filter((entry) => !isUnfinishedTranslation(entry));
  const locales = languagesOf(association);
  const files = new Map(entries.map((entry) => [`${ownerOf(entry)}/${entry.locale}`, entry]));
  const originals = entries.filter(
    ({ isOriginal, collection }) => isOriginal && hasPages(collection),
  );
  const published = entriesWithPages(entries, moment);
  const isPublished = new Set(published.map(ownerOf));

  const pages = new Map<string, string>();
  const owners = new Map<string, string>();
  const aliases = new Map<string, string>();
  const paths = new Map<string, Map<Locale, string>>();
  const written = new Map<string, Set<Locale>>();
  const add = (owner: string, locale: Locale, path: string, hasPage: boolean) => {
    owners.set(path, owner);
    paths.set(owner, (paths.get(owner) ?? new Map<Locale, string>()).set(locale, path));
    if (hasPage) pages.set(path, owner);
  };

  for (const original of originals) {
    const owner = ownerOf(original);
    const languages = new Set(locales.filter((locale) => files.has(`${owner}/${locale}`)));
    for (const name of namesOf(original)) written.set(name, languages);
    for (const locale of locales) {
      // A language without a translation has the slug and the former slugs of the source.
      const file = files.get(`${owner}/${locale}`) ?? original;
      const slug = file.data['slug'] ?? original.data['slug'];
      for (const { name, path } of pathsOf(locale, file, slug)) {
        add(name, locale, path, isPublished.has(owner));
      }
      for (const alias of listOf(file.data['aliases'])) {
        for (const { name, path } of pathsOf(locale, file, alias)) aliases.set(path, name);
      }
    }
    const code = shortCodeOf(original);
    if (code !== undefined) {
      owners.set(shortLinkPage(code), owner);
      if (isPublished.has(owner)) pages.set(shortLinkPage(code), owner);
    }
  }
  for (const [owner, place] of [...sitePlaces, ...countryPlaces(published)]) {
    for (const locale of locales) add(owner, locale, pathTo(locale, place), true);
  }
  return { locales, pages, owners, aliases, paths, written };
}

/** The parts of the site that are there whatever the content: they count where a language is switched off. */
const sitePlaces: readonly (readonly [owner: string, place: Place])[] = [
  ['site/home', { kind: 'home' }],
  ['site/all-countries', { kind: 'all-countries' }],
  ...(Object.keys(sectionWords) as Section[]).map(
    (section) => [`site/${section}`, { kind: 'section', section }] as const,
  ),
];

/** The language for everybody else first. */
function languagesOf(association: Content['association']): SiteAddresses['locales'] {
  const { locales = [], defaultLocale = 'en' } = association ?? {};
  return [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];
}

/** What stands at the addresses of an entry: its page, and the kit of a campaign. */
const namesOf = (entry: Pick<EntryFile, 'collection' | 'id'>): string[] =>
  entry.collection === 'campaigns' ? [ownerOf(entry), `${ownerOf(entry)}/kit`] : [ownerOf(entry)];

/** Where an entry stands with a slug, and its kit behind it. */
function pathsOf(
  locale: Locale,
  entry: EntryFile,
  slug: unknown,
): { name: string; path: string }[] {
  const { collection, id } = entry;
  if (!hasPages(collection)) return [];
  const isService = collection === 'services';
  // Without a slug that can be read there is no address to speak of: the schema says so.
  if (typeof slug !== 'string' && !isService) return [];
  const page = placeOfEntry({ collection, id, slug: typeof slug === 'string' ? slug : undefined });
  const places: Place[] = page.kind === 'entry' ? [page, { kind: 'kit', slug: page.slug }] : [page];
  return namesOf(entry).map((name, index) => ({ name, path: pathTo(locale, places[index]!) }));
}

function countryPlaces(published: readonly EntryFile[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [country, services] of servicesByCountry(published)) {
    places.set(`help/${country}`, { kind: 'country', country });
    for (const channel of channelPagesOf(services)) {
      places.set(`help/${country}/${channel}`, { kind: 'channel', country, channel });
    }
  }
  return places;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
