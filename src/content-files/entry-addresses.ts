import { type LinkedCollection, hasPages } from '../domain/urls/entry-link.ts';
import { placeOfEntry } from '../domain/urls/entry-place.ts';
import { pathTo } from '../domain/urls/paths.ts';
import type { Content } from './content.ts';
import type { EntryFile } from './entry.ts';

/** What stands at an address of the site, as texts link to it. */
export interface AddressedPage {
  /** `entry:pages/about` */
  readonly link: string;
  /** Whether the address was given up for another. */
  readonly isFormer: boolean;
}

/** The pages of entries and of countries by their paths, as a browser sends them, those of former addresses too. */
export function pagesByPath({ entries, association }: Content): Map<string, AddressedPage> {
  const pages = new Map<string, AddressedPage>();
  for (const locale of association?.locales ?? []) {
    const add = (place: Parameters<typeof pathTo>[1], link: string) =>
      pages.set(pathTo(locale, place), { link, isFormer: false });
    add({ kind: 'section', section: 'help' }, 'entry:help');
    for (const country of new Set(entries.flatMap((entry) => entry.country ?? []))) {
      add({ kind: 'country', country }, `entry:help/${country}`);
    }
  }
  for (const entry of entries) {
    const { collection, id, locale, data, isOriginal } = entry;
    if (!hasPages(collection)) continue;
    const link = `entry:${collection}/${id}`;
    // A language without a translation shows the original, at its slug.
    const languages = isOriginal ? [...(association?.locales ?? []), locale] : [locale];
    const pathIn = (language: typeof locale, slug: string | undefined) =>
      pathTo(language, placeOfEntry({ collection, id, slug }));
    for (const language of languages) {
      pages.set(pathIn(language, textOf(data['slug'])), { link, isFormer: false });
    }
    for (const alias of aliasesOf(entry)) {
      const path = pathIn(locale, alias);
      if (!pages.has(path)) pages.set(path, { link, isFormer: true });
    }
  }
  return pages;
}

/** The entry whose present or former slug this is, in any language: somebody took it for the name of its folder. */
export const entryWithSlug = (
  { entries }: Content,
  collection: LinkedCollection,
  slug: string,
): EntryFile | undefined =>
  entries.find(
    (entry) =>
      entry.collection === collection &&
      (entry.data['slug'] === slug || aliasesOf(entry).includes(slug)),
  );

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const aliasesOf = ({ data }: EntryFile): string[] =>
  (Array.isArray(data['aliases']) ? (data['aliases'] as unknown[]) : []).filter(
    (alias) => typeof alias === 'string',
  );
