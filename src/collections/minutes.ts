import { readingMinutes } from '../domain/language/reading-time.ts';

interface TextFile {
  readonly body?: string | undefined;
}

const known = new WeakMap<TextFile, number>();

/** How long a text takes to read. Its page, lists, feeds and the search all say it: it is counted once. */
export function minutesOf(file: TextFile): number {
  const minutes = known.get(file) ?? readingMinutes(file.body ?? '');
  known.set(file, minutes);
  return minutes;
}
