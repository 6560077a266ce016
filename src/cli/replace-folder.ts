import { rename, rm } from 'node:fs/promises';

/** Puts a finished folder in the place of another, which goes only when the new one stands. */
export async function replaceFolder(target: string, finished: string): Promise<void> {
  const previous = `${finished}.previous`;
  await rm(previous, { recursive: true, force: true });
  await renameIfThere(target, previous);
  await rename(finished, target);
  await rm(previous, { recursive: true, force: true });
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
