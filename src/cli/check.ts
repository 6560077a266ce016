import { checkContentAndSpelling } from '../content-files/check.ts';
import { type Fault, faultAsJson } from '../content-files/fault.ts';
import { contentDirectory } from '../content-files/location.ts';
import { refuseWrongDate } from './build-date.ts';
import { annotations } from './check/annotations.ts';
import { paintFor, printedFaults, summary } from './check/printed-faults.ts';
import { sourceLines } from './check/source-lines.ts';
import type { Command } from './commands.ts';

/** `npm run check [-- --json]`: every fault of the content, and exit code 1 where one is an error. */
export const command: Command = async (options) => {
  refuseWrongDate();
  const directory = contentDirectory();
  const { content, faults } = await checkContentAndSpelling(directory);
  const lines = options.includes('--json')
    ? [JSON.stringify(faults.map(faultAsJson), null, 2)]
    : [
        ...printedFaults(faults, sourceLines(directory), paintFor(process.stdout)),
        ...(process.env['GITHUB_ACTIONS'] ? annotations(faults, directory, process.cwd()) : []),
        summary(content.entries.length, faults),
      ];
  console.log(lines.join('\n'));
  return hasErrors(faults) ? 1 : 0;
};

export const hasErrors = (faults: readonly Fault[]) =>
  faults.some(({ severity }) => severity === 'error');
