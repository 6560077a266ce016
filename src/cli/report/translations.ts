import type { Content } from '../../content-files/content.ts';
import type { EntryFile } from '../../content-files/entry.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { table } from './table.ts';

/** How many entries of each collection readers find in each language, and which are missing where. */
export function translationsReport({ entries, association }: Content): string {
  const locales = association?.locales ?? [];
  const originals = entries.filter((entry) => entry.isOriginal && isForReaders(entry));
  const files = new Set(
    entries.map(({ collection, id, locale }) => `${collection}/${id}/${locale}`),
  );
  const has = ({ collection, id }: EntryFile, locale: string) =>
    files.has(`${collection}/${id}/${locale}`);
  const rows = collectionNames.map((name) => {
    const own = originals.filter(({ collection }) => collection === name);
    const counts = locales.map((locale) => own.filter((entry) => has(entry, locale)).length);
    return [name, String(own.length), ...counts.map(String)];
  });
  const missing = originals.flatMap((entry) =>
    locales
      .filter((locale) => !has(entry, locale))
      .map((locale) => `  missing: ${entry.collection}/${entry.id} in ${locale}`),
  );
  return ['Languages', table(['collection', 'entries', ...locales], rows), ...missing].join('\n');
}

const isForReaders = ({ data }: EntryFile) => data['publish'] !== false && data['draft'] !== true;
