import { rm } from 'node:fs/promises';
import { refuseWrongDate } from './build-date.ts';
import { holdBuild } from './build-lock.ts';
import { fullDisk, saysDiskIsFull } from './full-disk.ts';
import type { Command } from './commands.ts';
import { outputFolder, refuseOtherDisk } from './output-folder.ts';
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
  refuseOtherDisk(output);
  const staging = `${output}.building`;
  await rm(staging, { recursive: true, force: true });
  await bringBack(output, staging);
  const disk = { isFull: false };
  // The check takes two seconds of a thousand pages, a quarter of one to be loaded: the build begins meanwhile, and says
  // nothing before the check has passed.
  const astro = startNode(
    [...roomForYoungObjects, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', staging],
    (words) => (disk.isFull ||= saysDiskIsFull(words)),
  );
  try {
    const { refuseFaultyContent } = await import('./refuse-faulty-content.ts');
    refuseFaultyContent();
  } catch (error) {
    await astro.stop();
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
  const code = await astro.release();
  if (code !== 0) {
    await rm(staging, { recursive: true, force: true });
    if (disk.isFull) throw fullDisk(output);
    throw new UserFacingError(
      `The build failed; the last site in ${output}/ is as it was. The reason stands above.`,
    );
  }
  await replaceFolder(output, staging);
  return 0;
}
