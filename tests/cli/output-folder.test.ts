import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringToItsDisk, outputFolder, stagingFolders } from '../../src/cli/output-folder.ts';

describe('the folder that a site is built into', () => {
  it.each([
    [undefined, 'dist'],
    ['', 'dist'],
    ['public', 'public'],
    ['public/', 'public'],
    ['/srv/site//', '/srv/site'],
    ['../site', '../site'],
  ])('is for OUT_DIR %j: %s', (asked, folder) => {
    expect(outputFolder(asked === undefined ? {} : { OUT_DIR: asked })).toBe(folder);
  });

  it('is the one that a link leads to', () => {
    const place = realpathSync(mkdtempSync(join(tmpdir(), 'nightlight-output-')));
    mkdirSync(join(place, 'site'));
    symlinkSync(join(place, 'site'), join(place, 'link'));
    expect(outputFolder({ OUT_DIR: `${join(place, 'link')}/` })).toBe(join(place, 'site'));
  });
});

describe('where a build works', () => {
  const diskOf = (folder: string) => (folder.startsWith(tmpdir()) ? 2 : 1);

  it.each([
    ['dist', 'dist.building'],
    ['../site', '../site.building'],
    [join(tmpdir(), 'site'), 'dist.building-for-another-disk'],
    [join(tmpdir(), 'not/there/site'), 'dist.building-for-another-disk'],
  ])('is for %s the folder %s, on the disk of the checkout', (output, building) => {
    expect(stagingFolders(output, diskOf)).toEqual({ building, finished: `${output}.building` });
  });

  it('is brought whole to the disk of the site', async () => {
    const place = mkdtempSync(join(tmpdir(), 'nightlight-staging-'));
    const building = join(place, 'here');
    mkdirSync(join(building, 'en'), { recursive: true });
    writeFileSync(join(building, 'en/index.html'), 'A page');
    await bringToItsDisk({ building, finished: join(place, 'there/site.building') });
    expect(readFileSync(join(place, 'there/site.building/en/index.html'), 'utf8')).toBe('A page');
    expect(existsSync(building)).toBe(false);
  });
});
