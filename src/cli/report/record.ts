import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Content } from '../../content-files/content.ts';
import type { EntryFile } from '../../content-files/entry.ts';
import { originalFinder } from '../../content-files/originals.ts';
import { withRecord } from '../../content-files/translation-block.ts';
import { recordedDigests } from '../../content-files/translation-digest.ts';
import type { CalendarDate } from '../../domain/publication/calendar-date.ts';
import type { TranslationRecord } from '../../schemas/translation-record.ts';
import { UserFacingError } from '../user-facing-error.ts';

/** What a member says of translations that are up to date. */
export interface Recording {
  /** Files, or folders with all that stands in them, as they were written on the line. */
  readonly paths: readonly string[];
  readonly by?: TranslationRecord['by'] | undefined;
  readonly reviewer?: string | undefined;
}

/**
 * `npm run report -- --record content/explainers/sleep/index.fr.mdx`: writes into translations that they say what
 * their originals say today.
 * @returns the files that were written
 */
export function recordTranslations(
  content: Content,
  recording: Recording,
  today: CalendarDate,
): string[] {
  refuseUnknownReviewer(content, recording.reviewer);
  const originalOf = originalFinder(content.entries);
  const chosen = recording.paths.flatMap((path) => translationsIn(content, path));
  // All records are made before the first is written: a refusal leaves every file as it was.
  const texts = chosen.map((entry) => {
    const original = originalOf(entry);
    if (!original) throw new UserFacingError(`${entry.path} has no original: npm run check.`);
    const record = recordFor(entry, original, recording, today);
    const file = join(content.directory, entry.relativePath);
    const text = withRecord(readFileSync(file, 'utf8'), record);
    if (text === undefined)
      throw new UserFacingError(`${entry.path} has no fields: npm run check.`);
    return { file, path: entry.path, text };
  });
  for (const { file, text } of texts) writeFileSync(file, text);
  return texts.map(({ path }) => path);
}

function refuseUnknownReviewer({ entries }: Content, reviewer: string | undefined): void {
  const isKnown = ({ collection, id }: EntryFile) => collection === 'people' && id === reviewer;
  if (reviewer === undefined || entries.some(isKnown)) return;
  throw new UserFacingError(
    `--reviewer names “${reviewer}”, which is not in people/. Create the entry first.`,
  );
}

function translationsIn({ directory, entries }: Content, path: string): EntryFile[] {
  const wanted = resolve(path);
  const found = entries.filter(({ isOriginal, relativePath }) => {
    const file = join(directory, relativePath);
    return !isOriginal && (file === wanted || file.startsWith(wanted + sep));
  });
  if (found.length > 0) return found;
  throw new UserFacingError(
    `${path} is no translation, and no folder with one. Name a file such as content/explainers/sleep/index.fr.mdx.`,
  );
}

function recordFor(
  entry: EntryFile,
  original: EntryFile,
  { by, reviewer }: Recording,
  today: CalendarDate,
): TranslationRecord {
  const before = (entry.data['translation'] ?? {}) as Partial<TranslationRecord>;
  const writer = by ?? before.by;
  if (writer !== 'machine' && writer !== 'person') {
    throw new UserFacingError(
      `${entry.path} does not say yet who wrote it: add --by person, or --by machine for a text that a program drafted.`,
    );
  }
  const of = recordedDigests(original);
  if (reviewer !== undefined) return { of, by: writer, reviewer, reviewed: today };
  // What a program has written anew, nobody has read yet.
  if (by === 'machine') return { of, by };
  return { of, by: writer, reviewer: before.reviewer, reviewed: before.reviewed };
}
