import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../support/build-content.ts';
import { contentTree } from '../support/content-tree.ts';

/** The moments at which a build writes, from the first to the last. A folder on a disk of its own would need a superuser. */
it.each([
  ['the note that it runs', String.raw`\.astro/building$`],
  ['pages', String.raw`\.building/.*\.html$`],
  ['the index of the search', '/pagefind/'],
  ['archives', String.raw`\.building/.*\.zip$`],
  ['the new site in the place of the last one', String.raw`\.building -> .*/site$`],
])(
  'a build that finds the disk full as it writes %s says so in a sentence, and leaves the last site',
  (_, place) => {
    const folder = mkdtempSync(join(tmpdir(), 'nightlight-'));
    const output = join(folder, 'site');
    mkdirSync(output);
    writeFileSync(join(output, 'index.html'), 'The last site.');
    const { code, output: said } = runCommand('build', contentTree(), {
      OUT_DIR: output,
      FULL_AT: place,
      NODE_OPTIONS: `--import=${resolve('tests/support/full-disk.mjs')}`,
    });
    expect(said).toContain(`The disk is full: there was no room for the new site beside ${output}`);
    expect(said).toContain('Make room, then build again.');
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('The last site.');
    expect(readdirSync(folder)).not.toContain('site.building.previous');
    expect(readdirSync('.astro')).not.toContain('building');
  },
  60_000,
);
