import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { holdBuild } from '../../src/cli/build-lock.ts';

/** No process has such a number on any system. */
const nobody = 2 ** 30;

describe('two builds of one folder', () => {
  let file = '';
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'nightlight-')), 'notes/building');
  });

  it('do not run at once: the second names the first', () => {
    holdBuild(file);
    expect(() => holdBuild(file)).toThrow(
      `Another build of this folder is running (process ${process.pid}). Wait until it is over, then build again.`,
    );
  });

  it('run one after the other', () => {
    holdBuild(file)();
    expect(existsSync(file)).toBe(false);
    expect(() => holdBuild(file)).not.toThrow();
  });

  it.each([
    ['that was killed', String(nobody)],
    ['that wrote nothing', ''],
    ['that wrote what is no process', 'half a line'],
  ])('run after one %s', (_, left) => {
    holdBuild(file)();
    writeFileSync(file, left);
    expect(() => holdBuild(file)).not.toThrow();
  });
});
