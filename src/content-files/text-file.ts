import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unseenSignInText } from '../domain/typography/unseen-signs.ts';
import type { Fault } from './fault.ts';
import { shownPath } from './location.ts';
import { unreadableFile, unusableFile } from './unusable-file.ts';

/** A file of `content/` as text, or the fault that keeps it from being one. */
export type TextFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly fault: Fault };

/**
 * Reads a file that must be UTF-8 and must not be empty. Its lines end as they do everywhere but on Windows and old Macs.
 * @param path below the content folder
 */
export function readTextFile(directory: string, path: string): TextFile {
  const shown = shownPath(directory, path);
  const unusable = unusableFile(directory, path);
  if (unusable) return { path: shown, fault: unusable };
  const bytes = bytesOf(join(directory, path));
  if (!bytes) return { path: shown, fault: unreadableFile(directory, path) };
  const refuse = (line: number, rule: string, message: string, remedy: string): TextFile => ({
    path: shown,
    fault: { path: shown, line, column: 1, severity: 'error', rule, field: '', message, remedy },
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      firstBrokenLine(bytes),
      'file/encoding',
      'is not UTF-8 text',
      'Open it in a text editor and save it again with the encoding UTF-8.',
    );
  }
  const unseen = unseenSignInText(text);
  if (unseen !== -1) {
    return refuse(
      text.slice(0, unseen).split(lineEnd).length,
      'file/unseen-sign',
      'holds a sign that nobody sees and no text needs',
      'Write this line again. The sign came with a copy from another program, or the file is not a text.',
    );
  }
  if (text.trim() === '') {
    return refuse(1, 'file/empty', 'is empty', 'Write the entry, or delete the file.');
  }
  return { path: shown, text: text.replaceAll(lineEnd, '\n') };
}

const lineEnd = /\r\n?|\n/g;

/** `undefined` where the machine refuses: the file belongs to somebody else, or another program holds it. */
function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function firstBrokenLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.indexOf('\uFFFD');
  return lenient.slice(0, broken).split('\n').length;
}
