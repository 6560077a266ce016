import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

const previousOf = (finished: string) => `${finished}.previous`;

/** Puts a finished folder in the place of another, which goes only when the new one stands. */
export async function replaceFolder(target: string, finished: string): Promise<void> {
  const previous = previousOf(finished);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  try {
    await rename(finished, target);
  } catch (error) {
    await bringBack(target, finished);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** Where a build was killed between the two steps, what it had moved aside is the last good folder: it goes back. */
export async function bringBack(target: string, finished: string): Promise<void> {
  const previous = previousOf(finished);
  if (!existsSync(target) && existsSync(previous)) await rename(previous, target);
}
