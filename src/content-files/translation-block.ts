import type { TranslationRecord } from '../schemas/translation-record.ts';
import { splitFrontmatter } from './frontmatter.ts';

/**
 * A record as it stands in a file. The code keeps its quotation marks: without them, one of digits would be a number.
 * `{ of: '8e6f0c1d2b3a', by: 'person' } -> 'translation:\n  of: "8e6f0c1d2b3a"\n  by: person\n'`
 */
export function recordBlock({ of, by, reviewer, reviewed, unfinished }: TranslationRecord): string {
  const fields = [
    `of: "${of}"`,
    `by: ${by}`,
    ...(reviewer === undefined ? [] : [`reviewer: ${reviewer}`]),
    ...(reviewed === undefined ? [] : [`reviewed: ${reviewed}`]),
    ...(unfinished === true ? ['unfinished: true'] : []),
  ];
  return ['translation:', ...fields.map((field) => `  ${field}`), ''].join('\n');
}

/** The block of a record, or the record on one line, with what is indented below it. */
const existing = /^translation:.*\n(?:[ \t]+\S.*\n)*/m;

/**
 * The text of a translation with its record as the last field, in place of one that was there. Nothing else changes,
 * line endings and a byte order mark included.
 * @returns `undefined` for a text without fields
 */
export function withRecord(text: string, record: TranslationRecord): string | undefined {
  const [mark] = /^\uFEFF?/.exec(text) ?? [''];
  const hasWindowsEndings = text.includes('\r\n');
  const parts = splitFrontmatter(text.slice(mark.length).replaceAll('\r\n', '\n'));
  if (!parts) return undefined;
  const fields = `${parts.fields}\n`.replace(existing, '').trimEnd();
  const start = fields === '' ? '---\n' : `---\n${fields}\n`;
  const changed = `${mark}${start}${recordBlock(record)}---\n${parts.body}`;
  return hasWindowsEndings ? changed.replaceAll('\n', '\r\n') : changed;
}
