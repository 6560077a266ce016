import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserFacingError } from './user-facing-error.ts';

/**
 * Where the site goes: `dist`, or `OUT_DIR` for a build beside it. What a link names is built where the link leads, so
 * that the link stays. `{ OUT_DIR: 'public/' } -> 'public'`
 */
export function outputFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const asked = (environment['OUT_DIR'] ?? 'dist').replace(/(?<=.)[/\\]+$/, '') || 'dist';
  return existsSync(asked) && lstatSync(asked).isSymbolicLink() ? realpathSync(asked) : asked;
}

/**
 * Refuses a folder to which nothing can be moved from here: Astro makes stylesheets in a folder of this checkout, and moves them.
 * @throws UserFacingError naming the folder, and what to do
 */
export function refuseOtherDisk(
  output: string,
  diskOf: (folder: string) => number = (folder) => statSync(folder).dev,
): void {
  if (diskOf(nearestFolder(dirname(resolve(output)))) === diskOf('.')) return;
  throw new UserFacingError(
    `${output}/ is on another disk than this checkout, and a build moves files from one to the other. Build here and copy the site there: npm run build, then copy dist/.`,
  );
}

const nearestFolder = (folder: string): string =>
  existsSync(folder) ? folder : nearestFolder(dirname(folder));
