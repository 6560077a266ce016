import type { CollectionName } from '../schemas/collections.ts';
import type { EntryFile } from './entry.ts';

type Named = Pick<EntryFile, 'collection' | 'id'>;

/** Finds the file in the source language of the entry that a file belongs to. */
export type OriginalFinder = (entry: Named) => EntryFile | undefined;

/** `[index.en.mdx of explainers/sleep, …] -> ({ collection: 'explainers', id: 'sleep' }) -> index.en.mdx` */
export function originalFinder(entries: readonly EntryFile[]): OriginalFinder {
  const key = ({ collection, id }: { collection: CollectionName; id: string }) =>
    `${collection}/${id}`;
  const originals = new Map(
    entries.filter(({ isOriginal }) => isOriginal).map((entry) => [key(entry), entry]),
  );
  return (entry) => originals.get(key(entry));
}
