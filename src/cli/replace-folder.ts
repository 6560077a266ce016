import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserFacingError } from './user-facing-error.ts';

const previousOf = (finished: string) => `${finished}.previous`;

/** Why a system does not move a folder, by its code. */
const unmovable: Readonly<Record<string, string>> = {
  EBUSY: 'a disk of its own is mounted there',
  EXDEV: 'it came with the image of a container, or is on another disk',
};

/**
 * Puts a finished folder in the place of another, which goes only when the new one stands.
 * @throws UserFacingError for a folder that the system does not move
 */
export async function replaceFolder(
  target: string,
  finished: string,
  move: typeof rename = rename,
): Promise<void> {
  const previous = previousOf(finished);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) {
    await move(target, previous).catch((error: unknown) => {
      throw inWords(target, error as NodeJS.ErrnoException);
    });
  }
  try {
    await move(finished, target);
  } catch (error) {
    await bringBack(target, finished);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

function inWords(target: string, error: NodeJS.ErrnoException): Error {
  const why = unmovable[error.code ?? ''];
  if (why === undefined) return error;
  return new UserFacingError(
    `${target}/ cannot be moved aside for the new site: ${why}. Build into a folder inside it: OUT_DIR=${join(target, 'site')} npm run build. The last site in ${target}/ is as it was.`,
  );
}

/** Where a build was killed between the two steps, what it had moved aside is the last good folder: it goes back. */
export async function bringBack(target: string, finished: string): Promise<void> {
  const previous = previousOf(finished);
  if (!existsSync(target) && existsSync(previous)) await rename(previous, target);
}
