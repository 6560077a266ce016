import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleEditor } from '../../src/editor/bundle.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlight-editor-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the bundle of the editor, kept between builds', () => {
  it('is the same from what was kept, and from what was kept and then spoilt', async () => {
    const kept = join(folder, 'kept');
    const made = await filesOf('made', kept);
    expect(await filesOf('again', kept)).toEqual(made);
    const [name] = await readdir(kept);
    const place = join(kept, name!);
    const bytes = await readFile(place);
    await writeFile(place, bytes.fill(0, bytes.length / 2));
    expect(await filesOf('mended', kept)).toEqual(made);
  }, 60_000);

  it('starts with a file that is there', async () => {
    const to = join(folder, 'started');
    const script = await bundleEditor(to, join(folder, 'kept'));
    expect(await readdir(to)).toContain(script);
  }, 60_000);
});

async function filesOf(name: string, kept: string): Promise<Map<string, string>> {
  const to = join(folder, name);
  await bundleEditor(to, kept);
  const items = await readdir(to, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return new Map(
    await Promise.all(
      paths
        .sort()
        .map(async (path) => [path.slice(to.length), await readFile(path, 'base64')] as const),
    ),
  );
}
