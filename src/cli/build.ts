import { rm } from 'node:fs/promises';
import { checkContent } from '../content-files/check.ts';
import { describeFault } from '../content-files/fault.ts';
import { contentDirectory } from '../content-files/location.ts';
import { hasErrors } from './check.ts';
import type { Command } from './commands.ts';
import { runNode } from './run-node.ts';
import { replaceFolder } from './replace-folder.ts';
import { UserFacingError } from './user-facing-error.ts';

const staging = '.build/site';
const output = 'dist';

/**
 * `npm run build`: checks the content, builds beside the last site, and puts the new one in its place only when
 * everything worked. A failed build leaves the last good `dist/` as it was.
 */
export const command: Command = async () => {
  refuseFaultyContent();
  await rm(staging, { recursive: true, force: true });
  const code = await runNode(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', staging]);
  if (code !== 0) {
    throw new UserFacingError(
      'The build failed; the last site in dist/ is as it was. The reason stands above.',
    );
  }
  await replaceFolder(output, staging);
  return 0;
};

function refuseFaultyContent(): void {
  const { faults } = checkContent(contentDirectory());
  if (!hasErrors(faults)) return;
  const errors = faults.filter(({ severity }) => severity === 'error');
  throw new UserFacingError(
    `${errors.map(describeFault).join('\n')}\n${errors.length} errors in the content: nothing was built.`,
  );
}
