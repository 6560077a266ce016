import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Where the site goes: `dist`, or `OUT_DIR` for a build beside it. What a link names is built where the link leads, so
 * that the link stays. `{ OUT_DIR: 'public/' } -> 'public'`
 */
export function outputFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const asked = (environment['OUT_DIR'] ?? 'dist').replace(/(?<=.)[/\\]+$/, '') || 'dist';
  return existsSync(asked) && lstatSync(asked).isSymbolicLink() ? realpathSync(asked) : asked;
}

/** Where a build works before its site takes its place, both on the disk that they need. */
export interface StagingFolders {
  /** Where Astro builds: on the disk of this checkout, since it makes stylesheets there and moves them. */
  readonly building: string;
  /** What takes the place of the last site: beside it. The same folder, unless the site goes to another disk. */
  readonly finished: string;
}

/** `('public') -> { building: 'public.building', finished: 'public.building' }` */
export function stagingFolders(
  output: string,
  diskOf: (folder: string) => number = (folder) => statSync(folder).dev,
): StagingFolders {
  const finished = `${output}.building`;
  const isHere = diskOf(nearestFolder(dirname(resolve(output)))) === diskOf('.');
  return { building: isHere ? finished : 'dist.building-for-another-disk', finished };
}

/** Takes what was built to the disk of the last site. */
export async function bringToItsDisk({ building, finished }: StagingFolders): Promise<void> {
  if (building === finished) return;
  await cp(building, finished, { recursive: true });
  await rm(building, { recursive: true, force: true });
}

const nearestFolder = (folder: string): string =>
  existsSync(folder) ? folder : nearestFolder(dirname(folder));
