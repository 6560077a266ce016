import { type CollectionEntry, type DataEntryMap, getCollection } from 'astro:content';
import type { Locale } from '../config/locales.ts';
import { sourceLanguageOf } from '../domain/translation/source-language.ts';
import { textLanguage } from '../domain/translation/text-language.ts';
import { type LinkedCollection } from '../domain/urls/entry-link.ts';
import { placeOfEntry } from '../domain/urls/entry-place.ts';
import { pathTo } from '../domain/urls/paths.ts';
import type { PageAddresses } from '../domain/metadata/addresses.ts';
import { association, siteLocales } from './association.ts';

type Name = keyof DataEntryMap & keyof typeof association.sourceLanguages;

/** An entry with its facts once and its words in every language that has them. */
export interface Entry<Facts, Words, N extends Name = Name> {
  readonly collection: N;
  readonly id: string;
  readonly facts: Facts;
  readonly source: Locale;
  readonly translated: readonly Locale[];
  /** The words for a page in a language: its own, else those of the source. */
  wordsIn(locale: Locale): LocalisedWords<Words, N>;
}

export interface LocalisedWords<Words, N extends Name = Name> {
  /** The language that the words are really in. */
  readonly locale: Locale;
  readonly words: Words;
  readonly file: CollectionEntry<N>;
}

const gathered = new Map<Name, Promise<unknown>>();

/** All entries of a collection, by their ids. A build gathers them once; in development they may change. */
export function entriesOf<Facts, Words, N extends Name>(
  collection: N,
): Promise<readonly Entry<Facts, Words, N>[]> {
  const known = import.meta.env.DEV ? undefined : gathered.get(collection);
  const entries = known ?? gather<Facts, Words, N>(collection);
  gathered.set(collection, entries);
  return entries as Promise<readonly Entry<Facts, Words, N>[]>;
}

async function gather<Facts, Words, N extends Name>(
  collection: N,
): Promise<Entry<Facts, Words, N>[]> {
  const byId = new Map<string, Map<Locale, CollectionEntry<N>>>();
  for (const file of await getCollection(collection)) {
    const [id, locale] = file.id.split('/') as [string, Locale];
    const files = byId.get(id) ?? new Map<Locale, CollectionEntry<N>>();
    byId.set(id, files.set(locale, file));
  }
  const source = sourceLanguageOf(association.sourceLanguages, collection);
  return [...byId]
    .filter(([, files]) => files.has(source))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, files]) => entry<Facts, Words, N>(collection, id, source, files));
}

function entry<Facts, Words, N extends Name>(
  collection: N,
  id: string,
  source: Locale,
  files: ReadonlyMap<Locale, CollectionEntry<N>>,
): Entry<Facts, Words, N> {
  const original = files.get(source)!;
  const translated = siteLocales.filter((locale) => files.has(locale));
  return {
    collection,
    id,
    source,
    translated,
    // The original holds facts and words; the schema proved it when the file was read.
    facts: original.data as unknown as Facts,
    wordsIn(asked) {
      const textLocale = textLanguage(asked, translated, source);
      const file = files.get(textLocale) ?? original;
      return { locale: textLocale, words: file.data as unknown as Words, file };
    },
  };
}

/** An entry that has a page, whatever its facts. */
type AddressedEntry = Entry<unknown, object, LinkedCollection>;

/** Where an entry stands in each language. */
export function addressesOf(entry: AddressedEntry): PageAddresses {
  const paths = siteLocales.map((locale) => [locale, entryPath(entry, locale)] as const);
  return {
    paths: Object.fromEntries(paths),
    translated: entry.translated,
    source: entry.source,
  };
}

/** The path of an entry in a language. */
export function entryPath(entry: AddressedEntry, locale: Locale): string {
  const { words } = entry.wordsIn(locale);
  const slug = 'slug' in words ? String(words.slug) : undefined;
  return pathTo(locale, placeOfEntry({ collection: entry.collection, id: entry.id, slug }));
}
