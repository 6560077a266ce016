import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/config/locales.ts';
import { entryName, pagesFound } from '../../../src/integrations/search-index/index-entry.ts';
import { siteIndex } from '../../../src/integrations/search-index/site-index.ts';

const locales: Locale[] = ['fr', 'en'];
let folder: string;
let kept: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlight-index-'));
  kept = join(folder, 'kept');
  await writePage('en/index.html', 'Somebody listens at night.');
  await writePage('en/sleep/index.html', 'What helps to sleep.');
  await writePage('fr/index.html', 'On écoute la nuit.');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writePage(path: string, text: string, mark = ' data-pagefind-body') {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  const language = path.slice(0, 2);
  const html = `<!doctype html><html lang="${language}"><title>Page</title><main${mark}><p>${text}</p></main></html>`;
  await writeFile(place, html);
}

const index = () => siteIndex(folder, locales, kept);

describe('the search index', () => {
  it('has a part for each language, and what all share once', async () => {
    const { files, made } = await index();
    const paths = Object.keys(files).map((path) => path.replace(/_[0-9a-f]+\./, '_x.'));
    expect(paths.filter((path) => path.startsWith('index/')).sort()).toEqual([
      'index/en_x.pf_index',
      'index/fr_x.pf_index',
    ]);
    expect(paths).toContain('pagefind.js');
    expect(paths.filter((path) => /ui|worker|highlight/.test(path))).toEqual([]);
    expect(pagesFound(files[entryName]!)).toBe(3);
    expect(made).toEqual(locales);
  });

  it('leaves out pages that are not marked', async () => {
    await writePage('en/unlisted/index.html', 'Not to be found.', '');
    expect(pagesFound((await index()).files[entryName]!)).toBe(3);
  });

  it('is the same from what was kept', async () => {
    const first = await index();
    const second = await index();
    expect(second.files).toEqual(first.files);
    expect(second.made).toEqual([]);
  });

  it.each([
    ['a page changes', () => writePage('en/sleep/index.html', 'What helps to fall asleep.')],
    ['a page comes', () => writePage('en/friends/index.html', 'A friend is not well.')],
    ['a page goes', () => rm(join(folder, 'en/sleep/index.html'))],
    [
      'a page moves',
      async () => {
        await rm(join(folder, 'en/sleep/index.html'));
        await writePage('en/rest/index.html', 'What helps to sleep.');
      },
    ],
  ])('is made anew in one language where %s there', async (_, change) => {
    const before = await index();
    await change();
    const after = await index();
    expect(after.made).toEqual(['en']);
    expect(after.files).not.toEqual(before.files);
    expect(after.files).toEqual((await siteIndex(folder, locales, join(kept, 'none'))).files);
  });

  it('is made again where what was kept has been spoilt', async () => {
    const first = await index();
    const [name = ''] = await readdir(kept);
    const bytes = await readFile(join(kept, name));
    await writeFile(join(kept, name), bytes.subarray(0, bytes.length - 9));
    const second = await index();
    expect(second.made).toHaveLength(1);
    expect(second.files).toEqual(first.files);
  });

  it('says so where a language has no pages at all', async () => {
    await rm(join(folder, 'fr'), { recursive: true });
    await expect(index()).rejects.toThrow(/fr/);
  });
});
