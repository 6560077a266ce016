import { readingMinutes } from '../domain/language/reading-time.ts';
import { bodyOf, type StoredEntry } from './entry-files.ts';

const known = new WeakMap<StoredEntry, number>();

/** How long a text takes to read. Its page, lists, feeds and the search all say it: it is counted once. */
export function minutesOf(file: StoredEntry): number {
  const minutes = known.get(file) ?? readingMinutes(bodyOf(file));
  known.set(file, minutes);
  return minutes;
}
