import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetUnused, keptOr } from '../../src/content-files/kept-files.ts';

const digest = 'a1b2c3d4e5f60718';
let folder: string;
let made: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlight-kept-'));
  made = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('a poster');
const make = () => {
  made += 1;
  return Promise.resolve(bytes);
};

describe('a kept file', () => {
  it('is made once, and is the same afterwards', async () => {
    expect(await keptOr(digest, make, folder)).toEqual(bytes);
    expect(await keptOr(digest, make, folder)).toEqual(bytes);
    expect(made).toBe(1);
  });

  it('is made anew for another digest', async () => {
    await keptOr(digest, make, folder);
    await keptOr(`${digest}00`, make, folder);
    expect(made).toBe(2);
  });

  const faults: [string, (kept: Buffer) => Buffer][] = [
    ['was cut', (kept) => kept.subarray(0, kept.length - 1)],
    ['was emptied', () => Buffer.alloc(0)],
    ['was cut down to its seal', (kept) => kept.subarray(0, 32)],
    [
      'has one other bit',
      (kept) => Buffer.from(kept.map((byte, at) => (at === 35 ? byte ^ 1 : byte))),
    ],
    [
      'has another seal',
      (kept) => Buffer.from(kept.map((byte, at) => (at === 3 ? byte ^ 1 : byte))),
    ],
  ];
  it.each(faults)('that %s is made again, and is whole afterwards', async (_, spoil) => {
    await keptOr(digest, make, folder);
    const place = join(folder, digest);
    await writeFile(place, spoil(await readFile(place)));
    expect(await keptOr(digest, make, folder)).toEqual(bytes);
    expect(made).toBe(2);
    await keptOr(digest, make, folder);
    expect(made).toBe(2);
  });

  it('leaves nothing beside it when many builds make it at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => keptOr(digest, make, folder)));
    expect(new Set(all.map(String)).size).toBe(1);
    expect(await readdir(folder)).toEqual([digest]);
  });

  it('that could not be made leaves nothing, and says why', async () => {
    const fail = () => Promise.reject(new Error('no glyph'));
    await expect(keptOr(digest, fail, folder)).rejects.toThrow('no glyph');
    expect(await keptOr(digest, make, folder)).toEqual(bytes);
  });

  it.each(['', 'short', '../../../etc/passwd', 'A1B2C3D4E5F60718'])(
    'is never named by what is no digest: %j',
    async (name) => {
      await expect(keptOr(name, make, folder)).rejects.toThrow('no digest');
    },
  );

  it('goes when no build has asked for it in a long time', async () => {
    await keptOr(digest, make, folder);
    await keptOr(`${digest}00`, make, folder);
    const long = new Date(Date.now() - 61 * 24 * 60 * 60 * 1000);
    await utimes(join(folder, digest), long, long);
    await utimes(join(folder, `${digest}00`), long, long);
    await keptOr(digest, make, folder);
    expect(await forgetUnused(60, folder)).toBe(1);
    expect(await readdir(folder)).toEqual([digest]);
  });

  it('may be looked for in a folder that is not there yet', async () => {
    expect(await forgetUnused(60, join(folder, 'none'))).toBe(0);
  });
});
