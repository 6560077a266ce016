import { rm } from 'node:fs/promises';
import { refuseWrongDate } from './build-date.ts';
import { holdBuild } from './build-lock.ts';
import { fullDisk, saysDiskIsFull } from './full-disk.ts';
import type { Command } from './commands.ts';
import {
  bringToItsDisk,
  outputFolder,
  type StagingFolders,
  stagingFolders,
} from './output-folder.ts';
import { startNode } from './run-node.ts';
import { bringBack, replaceFolder } from './replace-folder.ts';
import { UserFacingError } from './user-facing-error.ts';

/** Megabytes. A page leaves much behind that is soon needed no more: with less room Node takes it for what stays. */
const roomForYoungObjects = ['--min-semi-space-size=64', '--max-semi-space-size=64'];

/**
 * `npm run build`: checks the content, builds beside the last site, and puts the new one in its place only when
 * everything worked. A failed build leaves the last good `dist/` as it was.
 */
export const command: Command = async () => {
  refuseWrongDate();
  let release: () => void = () => undefined;
  try {
    release = holdBuild();
    return await build();
  } catch (error) {
    throw saysDiskIsFull(String(error)) ? fullDisk(outputFolder()) : error;
  } finally {
    release();
  }
};

async function build(): Promise<number> {
  const output = outputFolder();
  const staging = stagingFolders(output);
  await forget(staging);
  await bringBack(output, staging.finished);
  try {
    await buildInto(staging, output);
    await bringToItsDisk(staging);
  } catch (error) {
    await forget(staging);
    throw error;
  }
  await replaceFolder(output, staging.finished);
  return 0;
}

async function forget({ building, finished }: StagingFolders): Promise<void> {
  for (const folder of [building, finished]) await rm(folder, { recursive: true, force: true });
}

/** @throws UserFacingError where the content has errors, or Astro has said what went wrong */
async function buildInto({ building }: StagingFolders, output: string): Promise<void> {
  const disk = { isFull: false };
  // The check takes two seconds of a thousand pages, a quarter of one to be loaded: the build begins meanwhile, and says
  // nothing before the check has passed.
  const astro = startNode(
    [...roomForYoungObjects, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', building],
    (words) => (disk.isFull ||= saysDiskIsFull(words)),
  );
  try {
    const { refuseFaultyContent } = await import('./refuse-faulty-content.ts');
    refuseFaultyContent();
  } catch (error) {
    await astro.stop();
    throw error;
  }
  if ((await astro.release()) === 0) return;
  if (disk.isFull) throw fullDisk(output);
  throw new UserFacingError(
    `The build failed; the last site in ${output}/ is as it was. The reason stands above.`,
  );
}
