import { contentDirectory } from '../content-files/location.ts';
import { type ReadingOfBuild, readingOfBuild } from '../content-files/reading-of-build.ts';
import type { EntryFile } from '../content-files/entry.ts';

/** An entry of Astro's: `{ collection: 'explainers', id: 'sleep/en' }` */
export interface StoredEntry {
  readonly collection: string;
  readonly id: string;
}

const known = new WeakMap<ReadingOfBuild, ReadonlyMap<string, EntryFile>>();

/**
 * The file of an entry, as it was read. Astro's store holds what is drawn of it; its text would make that twice as large,
 * and it is written, bundled and read again in every build.
 */
export function entryFile({ collection, id }: StoredEntry): EntryFile {
  const file = filesOf(readingOfBuild(contentDirectory())).get(`${collection}/${id}`);
  if (!file) throw new Error(`${collection}/${id} is in Astro's store, and not in content/.`);
  return file;
}

/** The text of an entry, in Markdown, without its fields. */
export const bodyOf = (entry: StoredEntry): string => entryFile(entry).body;

function filesOf(reading: ReadingOfBuild): ReadonlyMap<string, EntryFile> {
  const files =
    known.get(reading) ??
    new Map(
      reading.entries.map((entry) => [`${entry.collection}/${entry.id}/${entry.locale}`, entry]),
    );
  known.set(reading, files);
  return files;
}
