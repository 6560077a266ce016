import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withNothingKept } from '../../../src/cli/bench/nothing-kept.ts';

let parent: string;
let kept: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'nightlight-nothing-'));
  kept = join(parent, 'kept');
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const keep = (folder: string, name: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), '');
};
const build = () => {
  expect(existsSync(kept)).toBe(false);
  keep(kept, 'of the measurement');
  return Promise.resolve('built');
};

describe('a build with nothing kept', () => {
  it('finds nothing, and leaves what was kept before', async () => {
    keep(kept, 'of before');
    expect(await withNothingKept(build, [kept])).toBe('built');
    expect(readdirSync(kept)).toEqual(['of before']);
    expect(readdirSync(parent)).toEqual(['kept']);
  });

  it('leaves nothing where nothing was', async () => {
    await withNothingKept(build, [kept]);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('leaves what was kept before also where it fails', async () => {
    keep(kept, 'of before');
    const fail = () => build().then(() => Promise.reject(new Error('no memory')));
    await expect(withNothingKept(fail, [kept])).rejects.toThrow('no memory');
    expect(readdirSync(kept)).toEqual(['of before']);
  });

  it('finds again what a measurement had put aside that was killed', async () => {
    keep(`${kept}.aside`, 'of before');
    keep(kept, 'of the killed one');
    await withNothingKept(build, [kept]);
    expect(readdirSync(kept)).toEqual(['of before']);
    expect(readdirSync(parent)).toEqual(['kept']);
  });
});
