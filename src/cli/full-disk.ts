import { resolve } from 'node:path';
import { UserFacingError } from './user-facing-error.ts';

/** Whether a program says that a disk or somebody’s share of it is full: in the words of Node, or of a system. */
export const saysDiskIsFull = (text: string): boolean =>
  /\b(ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i.test(text);

/**
 * What a person can do about it. The folders that a build writes may stand on several disks, and what failed does not
 * always say which: the one of the site is named first.
 */
export const fullDisk = (output: string): UserFacingError =>
  new UserFacingError(
    `The disk is full: there was no room for the new site beside ${resolve(output)}, or for notes of the build in ${resolve('.')}. Make room, then build again. The last site in ${output}/ is as it was.`,
  );
