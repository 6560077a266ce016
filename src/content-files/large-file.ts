import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { shownPath } from './location.ts';

/** Far beyond any text: a picture, a scan or a recording that was left here. */
const most = 1024 * 1024;

/** The fault of a file in `content/` that is too large to be an entry. */
export function largeFile(directory: string, path: string): Fault | undefined {
  const { size } = statSync(join(directory, path));
  if (size <= most) return undefined;
  return {
    path: shownPath(directory, path),
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'file/large',
    field: '',
    message: `has ${(size / most).toFixed(1)} MB, and content/ holds texts of at most 1 MB`,
    remedy:
      'Move it out of content/. Texts cannot hold pictures yet: say in words what it shows. A long text becomes several entries.',
  };
}
