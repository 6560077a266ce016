import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringBack, replaceFolder } from '../../src/cli/replace-folder.ts';
import { UserFacingError } from '../../src/cli/user-facing-error.ts';

/** Folders beside each other, each with one page: `{ dist: 'old' }` */
function placeWith(folders: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(tmpdir(), 'nightlight-'));
  for (const [name, page] of Object.entries(folders)) {
    mkdirSync(join(place, name));
    writeFileSync(join(place, name, 'index.html'), page);
  }
  return place;
}

const pageOf = (place: string, name: string) =>
  existsSync(join(place, name)) ? readFileSync(join(place, name, 'index.html'), 'utf8') : undefined;

describe('a finished folder', () => {
  it.each([
    ['another', { dist: 'old', 'dist.building': 'new' }],
    ['nothing', { 'dist.building': 'new' }],
    [
      'another, beside what an earlier build has left',
      { dist: 'old', 'dist.building': 'new', 'dist.building.previous': 'older' },
    ],
  ])('takes the place of %s, and leaves nothing beside it', async (_, folders) => {
    const place = placeWith(folders);
    await replaceFolder(join(place, 'dist'), join(place, 'dist.building'));
    expect(pageOf(place, 'dist')).toBe('new');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  it('that cannot be put there leaves the other in its place', async () => {
    const place = placeWith({ dist: 'old' });
    await expect(replaceFolder(join(place, 'dist'), join(place, 'dist.building'))).rejects.toThrow(
      'ENOENT',
    );
    expect(pageOf(place, 'dist')).toBe('old');
  });

  it.each([
    ['a disk is mounted in the place', 'EBUSY', 'a disk of its own is mounted there'],
    ['the other came with an image', 'EXDEV', 'it came with the image of a container'],
  ])('is left aside with a sentence where %s', async (_, code, why) => {
    const place = placeWith({ dist: 'old', 'dist.building': 'new' });
    const target = join(place, 'dist');
    const refuses = () => Promise.reject(Object.assign(new Error(code), { code }));
    const error: unknown = await replaceFolder(target, `${target}.building`, refuses).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserFacingError);
    expect(String(error)).toContain(`${target}/ cannot be moved aside for the new site: ${why}`);
    expect(String(error)).toContain(`OUT_DIR=${target}/site npm run build`);
    expect(pageOf(place, 'dist')).toBe('old');
  });
});

describe('what a killed build had moved aside', () => {
  it.each([
    ['comes back where nothing stands', { 'dist.building.previous': 'old' }, 'old'],
    [
      'stays aside where the new one stands',
      { dist: 'new', 'dist.building.previous': 'old' },
      'new',
    ],
    ['is nothing where no build was killed', {}, undefined],
  ])('%s', async (_, folders, expected) => {
    const place = placeWith(folders);
    await bringBack(join(place, 'dist'), join(place, 'dist.building'));
    expect(pageOf(place, 'dist')).toBe(expected);
  });
});
