import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAside, copyOfContent, runCommand } from '../support/build-content.ts';
import { writtenContentTree } from '../support/content-tree.ts';
import { attribute, builtPages, type BuiltPage, isIndexed } from '../support/built-site.ts';

const site = 'https://nightlight.example';

describe('a text without a translation', () => {
  let folder = '';
  let pages: readonly BuiltPage[] = [];
  const page = (path: string) => pages.find((candidate) => candidate.path === path)!;
  const french = '/fr/comprendre/what-is-peer-support/';
  const english = '/en/understand/what-is-peer-support/';

  beforeAll(() => {
    const content = copyOfContent();
    rmSync(join(content, 'explainers/what-is-peer-support/index.fr.mdx'));
    rmSync(join(content, 'services/fr/3114/index.ar.mdx'));
    folder = buildAside(content);
    pages = builtPages(folder);
  }, 120_000);

  it('is shown in the language of the original, which the page says', () => {
    expect(attribute(page(french), 'html', 'lang')).toBe('fr');
    const text = page(french).document.querySelector('main [data-content-language]');
    expect(text?.getAttribute('data-content-language')).toBe('en');
    expect(text?.getAttribute('lang')).toBe('en');
    expect(text?.getAttribute('dir')).toBe('ltr');
    expect(text?.text).toContain('What is peer support?');
    expect(page(french).document.querySelector('.notice')?.text).toContain('anglais');
  });

  it('runs in the direction of its own language', () => {
    const card = page(encodeURI('/ar/مساعدة/fr/')).document.querySelector(
      '[data-service="fr-3114"] [data-content-language]',
    );
    expect([card?.getAttribute('lang'), card?.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  it('has one canonical address, that of the original, and is no translation of it', () => {
    expect(attribute(page(french), 'link[rel=canonical]', 'href')).toBe(site + english);
    expect(isIndexed(page(french))).toBe(false);
    expect(page(french).document.querySelectorAll('link[hreflang]')).toEqual([]);
    const languages = page(english)
      .document.querySelectorAll('link[hreflang]')
      .map((link) => link.getAttribute('hreflang'));
    expect(languages).toEqual(['en', 'ar', 'es', 'de', 'x-default']);
  });

  it('stands in no sitemap and in no feed of that language', () => {
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('sitemap-0.xml')).not.toContain(french);
    expect(read('sitemap-0.xml')).toContain(english);
    expect(read('en/feed.xml')).toContain('explainers/what-is-peer-support/en');
    expect(read('fr/feed.xml')).not.toContain('explainers/what-is-peer-support/');
  });

  it('is marked in the choice of languages', () => {
    const link = page(english).document.querySelector('.site-header a[hreflang=fr]');
    expect(link?.getAttribute('href')).toBe(french);
    expect(link?.parentNode?.text).toContain('not yet translated');
  });
});

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
