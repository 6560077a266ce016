import { basename, join, resolve } from 'node:path';
import { localeCodes, type Locale } from '../config/locales.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';

/** The folder that an association edits: `content/`, or `CONTENT_DIR` where that is set. */
export function contentDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment['CONTENT_DIR'] ?? 'content');
}

/** Where a file of an entry stands, taken apart. */
export interface EntryLocation {
  readonly collection: CollectionName;
  /** `what-is-peer-support`; a service carries its country: `fr-3114`. */
  readonly id: string;
  /** The country's folder, for services: `fr`. */
  readonly country: string | undefined;
  readonly locale: Locale;
}

const entryPath =
  /^(?<collection>[a-z]+)\/(?:(?<country>[a-z]{2,3})\/)?(?<folder>[a-z0-9-]+)\/index\.(?<locale>[^./]+)\.mdx$/;

/**
 * What a path below `content/` stands for, or why it stands for nothing.
 * `'services/fr/3114/index.en.mdx' -> { collection: 'services', id: 'fr-3114', country: 'fr', locale: 'en' }`
 */
export function locateEntry(path: string): EntryLocation | 'not-an-entry' | 'unknown-locale' {
  const groups = entryPath.exec(path)?.groups;
  const collection = collectionNames.find((name) => name === groups?.['collection']);
  const { country, folder, locale } = groups ?? {};
  if (!collection || !folder || (collection === 'services') !== (country !== undefined)) {
    return 'not-an-entry';
  }
  const known = localeCodes.find((code) => code === locale);
  if (!known) return 'unknown-locale';
  return { collection, id: country ? `${country}-${folder}` : folder, country, locale: known };
}

/** The path that messages show: from the folder above the content folder. */
export function shownPath(directory: string, path: string): string {
  return join(basename(directory), path);
}
