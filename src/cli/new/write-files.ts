import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shownPath } from '../../content-files/location.ts';
import { UserFacingError } from '../user-facing-error.ts';
import type { Files } from './draft-content.ts';

/** Nothing is written over what is there. */
export function refuseTaken(directory: string, files: Files): void {
  const taken = [...files.keys()].find((path) => existsSync(join(directory, path)));
  if (taken !== undefined) throw new UserFacingError(exists(shownPath(directory, taken)));
}

/** Writes all files or none. */
export function writeFiles(directory: string, files: Files): void {
  const made: string[] = [];
  try {
    for (const [path, text] of files) {
      const folder = mkdirSync(dirname(join(directory, path)), { recursive: true });
      if (folder !== undefined) made.push(folder);
      // `wx` refuses a file that came to be in the meantime.
      writeFileSync(join(directory, path), text, { flag: 'wx' });
      made.push(join(directory, path));
    }
  } catch (error) {
    for (const path of made.toReversed()) rmSync(path, { recursive: true, force: true });
    throw new UserFacingError(`Nothing was written: ${(error as Error).message}`);
  }
}

const exists = (path: string) =>
  `${path} exists already, and is left as it is. Nothing was written.`;
