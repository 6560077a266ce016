import { checkContentAndSpelling } from '../content-files/check.ts';
import { describeFault, type Fault } from '../content-files/fault.ts';
import { contentDirectory } from '../content-files/location.ts';
import { refuseWrongDate } from './build-date.ts';
import type { Command } from './commands.ts';

/** `npm run check [-- --json]`: every fault of the content, and exit code 1 where one is an error. */
export const command: Command = async (options) => {
  refuseWrongDate();
  const { content, faults } = await checkContentAndSpelling(contentDirectory());
  if (options.includes('--json')) {
    console.log(JSON.stringify(faults, null, 2));
  } else {
    for (const fault of faults) console.log(describeFault(fault));
    console.log(summary(content.entries.length, faults));
  }
  return hasErrors(faults) ? 1 : 0;
};

export const hasErrors = (faults: readonly Fault[]) =>
  faults.some(({ severity }) => severity === 'error');

function summary(files: number, faults: readonly Fault[]): string {
  const count = (severity: Fault['severity']) =>
    faults.filter((fault) => fault.severity === severity).length;
  return `Content: ${files} files, ${count('error')} errors, ${count('warning')} warnings, ${count('info')} hints.`;
}
