import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserFacingError } from './user-facing-error.ts';

/** What builds share, wherever they write: Astro's own notes on the content. */
const lockFile = '.astro/building';

/**
 * Keeps other builds of this checkout away while one runs. What a build that was killed has left counts for nothing.
 * @returns what to call when it is over
 * @throws UserFacingError naming the process that builds
 */
export function holdBuild(file = lockFile, self = process.pid): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const holder = holderOf(file);
  if (holder !== undefined && isRunning(holder)) {
    throw new UserFacingError(
      `Another build of this folder is running (process ${holder}). Wait until it is over, then build again.`,
    );
  }
  rmSync(file, { force: true });
  try {
    writeFileSync(file, String(self), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UserFacingError(
      'Another build of this folder has just begun. Wait until it is over, then build again.',
    );
  }
  return () => {
    rmSync(file, { force: true });
  };
}

function holderOf(file: string): number | undefined {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(holder) && holder > 0 ? holder : undefined;
  } catch {
    return undefined; // Nobody builds.
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else may not be asked, and so it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
