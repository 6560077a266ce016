import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildAside, copyOfContent, runCommand } from '../support/build-content.ts';
import { contentTree, writtenContentTree } from '../support/content-tree.ts';
import { attribute, builtPages, isIndexed } from '../support/built-site.ts';

const site = 'https://nightlight.example';

describe('a build', () => {
  it('refuses faulty content with all its faults, and leaves the last site as it was', () => {
    const before = readFileSync('dist/en/index.html');
    const content = copyOfContent();
    const change = (path: string, from: string, to: string) => {
      const file = join(content, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    };
    change('topics/listening/index.en.mdx', 'title:', 'titel:');
    change('services/fr/3114/index.en.mdx', 'kind: crisis-line', 'kind: crises');
    const { code, output } = runCommand('build', content);
    expect(code).toBe(1);
    expect(output).toContain(
      'content/topics/listening/index.en.mdx:2:1 error schema/unknown-field titel',
    );
    expect(output).toMatch(
      /content\/services\/fr\/3114\/index\.en\.mdx:\d+:1 error schema\/value kind/,
    );
    expect(output).toContain('nothing was built');
    expect(output).not.toMatch(/^\s+at /m);
    expect(readFileSync('dist/en/index.html')).toEqual(before);
  });

  it('refuses content in which a published address would break', () => {
    const directory = contentTree({
      'addresses.txt': '/en/understand/hearing/ explainers/listening-well\n',
    });
    const { code, output } = runCommand('build', directory, { OUT_DIR: `${directory}-site` });
    expect(code).toBe(1);
    expect(output).toContain(
      'content/addresses.txt:1:1 error address/broken /en/understand/hearing/ was published, and would now lead nowhere',
    );
    expect(output).toContain(
      'Add the old one to content/explainers/listening-well/index.en.mdx: aliases: [hearing]',
    );
    expect(output).toContain('nothing was built');
  });

  it('leaves the last site as it was when it is killed half-way', () => {
    const content = writtenContentTree();
    const output = buildAside(content);
    const before = readFileSync(join(output, 'index.html'));
    const killer = join(dirname(output), 'killer.mjs');
    writeFileSync(
      killer,
      "if (process.argv[1]?.includes('astro')) setTimeout(() => process.exit(9), 1500);",
    );
    const { code, output: log } = runCommand('build', content, {
      OUT_DIR: output,
      NODE_OPTIONS: `--import=${killer}`,
    });
    expect(code).toBe(1);
    expect(log).toContain('is as it was');
    expect(readFileSync(join(output, 'index.html'))).toEqual(before);
    expect(readdirSync(dirname(output)).sort()).toEqual(['killer.mjs', 'site']);
  }, 120_000);

  it('says what is wrong with a BUILD_DATE that is no date', () => {
    const { code, output } = runCommand('build', 'content', { BUILD_DATE: 'tomorrow' });
    expect(code).toBe(1);
    expect(output).toBe(
      'BUILD_DATE is “tomorrow”, which is no date. Write it like 2026-11-22T12:00:00Z.\n',
    );
  });

  it('of a deploy preview is kept out of search engines, and names the production address', () => {
    const pages = builtPages(buildAside(writtenContentTree(), { CONTEXT: 'deploy-preview' }));
    expect(pages.filter(isIndexed).map(({ path }) => path)).toEqual([]);
    const home = pages.find(({ path }) => path === '/en/')!;
    expect(attribute(home, 'link[rel=canonical]', 'href')).toBe(`${site}/en/`);
  }, 120_000);

  it('gives the same bytes on the same day, from another folder, into another and in another time zone', () => {
    const day = { BUILD_DATE: '2026-11-22T12:00:00Z' };
    const first = buildAside(writtenContentTree(), { ...day, TZ: 'America/Los_Angeles' });
    const second = buildAside(writtenContentTree(), { ...day, TZ: 'Pacific/Auckland' });
    expect(digests(first)).toEqual(digests(second));
  }, 120_000);
});

const digests = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ])
    .sort();
