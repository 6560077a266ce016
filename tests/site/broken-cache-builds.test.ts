import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAside } from '../support/build-content.ts';
import { writtenContentTree } from '../support/content-tree.ts';

const kept = 'node_modules/.cache/nightlight';
const store = 'node_modules/.astro/data-store.json';
const day = { BUILD_DATE: '2026-11-22T12:00:00Z' };

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();

const digests = (folder: string) =>
  filesIn(folder).map((path) => [
    path.slice(folder.length),
    createHash('sha256').update(readFileSync(path)).digest('hex'),
  ]);

/** Written aside and put in its place: a file of the cache may have a second name elsewhere, whose bytes must stay. */
function replace(path: string, bytes: Uint8Array) {
  writeFileSync(`${path}.broken`, bytes);
  renameSync(`${path}.broken`, path);
}

const faults: Readonly<Record<string, (bytes: Buffer) => Uint8Array>> = {
  'is cut in half': (bytes) => bytes.subarray(0, bytes.length / 2),
  'holds something else': (bytes) => Buffer.alloc(bytes.length, '{"a": 1}\0'),
};

describe('where each file that builds keep', () => {
  let content = '';
  let expected: ReturnType<typeof digests> = [];
  let used: readonly string[] = [];

  beforeAll(() => {
    content = writtenContentTree();
    const before = Date.now() - 1;
    expected = digests(buildAside(content, day));
    // Those of this build alone: what other content has kept is not looked at, and stays.
    used = filesIn(kept).filter((path) => statSync(path).mtimeMs >= before);
  }, 120_000);

  it.each(Object.entries(faults))(
    '%s, the next build gives the same site',
    (_, broken) => {
      expect(used.length).toBeGreaterThan(10);
      for (const path of [...used, store]) replace(path, broken(readFileSync(path)));
      expect(digests(buildAside(content, day))).toEqual(expected);
    },
    120_000,
  );
});
