import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserFacingError } from '../user-facing-error.ts';

const names = ['firefox', 'firefox-esr', 'firefox.exe'];
/** Where it stands on a Mac and on Windows, whose PATH does not name it. */
const usual = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/**
 * Where Firefox is: what `FIREFOX` names, else the first in the PATH.
 * @throws UserFacingError saying how to install it
 */
export function firefoxPath(
  environment: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string {
  const named = environment['FIREFOX'];
  if (named !== undefined && named !== '') {
    if (exists(named)) return named;
    throw new UserFacingError(`FIREFOX names ${named}, and there is nothing. Name the program.`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...inPath, ...usual].find(exists);
  if (found !== undefined) return found;
  throw new UserFacingError(
    'There is no Firefox here. Install it (on Debian: apt-get install firefox-esr), or name it: FIREFOX=/path/to/firefox npm run firefox',
  );
}
