import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolder, refuseOtherDisk } from '../../src/cli/output-folder.ts';

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

  it('is refused on another disk than the checkout, whether or not it is there', () => {
    const diskOf = (folder: string) => (folder.startsWith(tmpdir()) ? 2 : 1);
    for (const output of [join(tmpdir(), 'site'), join(tmpdir(), 'not/there/site')]) {
      expect(() => {
        refuseOtherDisk(output, diskOf);
      }).toThrow(`${output}/ is on another disk than this checkout`);
    }
    expect(() => {
      refuseOtherDisk('dist', diskOf);
    }).not.toThrow();
    expect(() => {
      refuseOtherDisk('../site', () => 1);
    }).not.toThrow();
  });
});
