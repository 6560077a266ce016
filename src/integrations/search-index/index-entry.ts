/** The file of Pagefind's that a browser reads first: which languages there are, and where the index of each begins. */
export const entryName = 'pagefind-entry.json';

interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/**
 * One entry for the languages of several. They come in the order of a hash map: sorted, two builds are the same.
 * `{languages: {fr}}, {languages: {ar}} -> {languages: {ar, fr}}`
 */
export function mergedEntry(entries: readonly Uint8Array[]): Uint8Array {
  const read = entries.map(readEntry);
  const languages = Object.fromEntries(
    read.flatMap((entry) => Object.entries(entry.languages)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return new TextEncoder().encode(JSON.stringify({ ...read[0], languages }));
}

/** How many pages the search finds. */
export const pagesFound = (entry: Uint8Array): number =>
  Object.values(readEntry(entry).languages).reduce((sum, { page_count }) => sum + page_count, 0);

const readEntry = (entry: Uint8Array) => JSON.parse(new TextDecoder().decode(entry)) as Entry;
