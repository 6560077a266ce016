import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault } from '../../content-files/fault.ts';

/** The line of a file that a fault is about; `undefined` where there is none to show. */
export type SourceLines = (fault: Pick<Fault, 'path' | 'line'>) => string | undefined;

/** Of larger files nothing is shown: they are pictures, not texts. */
const most = 1024 * 1024;

/** The lines of the files below a content folder, each file read once. */
export function sourceLines(directory: string): SourceLines {
  const files = new Map<string, readonly string[]>();
  return ({ path, line }) => {
    const lines = files.get(path) ?? linesOf(join(dirname(directory), path));
    files.set(path, lines);
    return lines[line - 1]?.trim() === '' ? undefined : lines[line - 1];
  };
}

/** Of a file that cannot be read its fault says enough. */
function linesOf(file: string): readonly string[] {
  try {
    return statSync(file).size > most ? [] : readFileSync(file, 'utf8').split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
