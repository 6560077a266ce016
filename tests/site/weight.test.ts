import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sectionWords } from '../../src/config/routes.ts';
import { type BuiltPage, builtPages, isWholeDirectory, pathOf } from '../support/built-site.ts';

const pages = builtPages();

const brotli = (data: string | Buffer) => brotliCompressSync(data).length;
/** The pages whose bytes are more than a bound, with their bytes. */
const above = (bound: number, some: readonly BuiltPage[], bytesOf: (page: BuiltPage) => number) =>
  some.map((page) => [pathOf(page), bytesOf(page)] as const).filter(([, bytes]) => bytes > bound);

describe('the first view', () => {
  it('of every page that people land on fits one round trip, with its styles', () => {
    const landing = pages.filter((page) => !isWholeDirectory(page));
    expect(above(14_000, landing, ({ html }) => gzipSync(html, { level: 9 }).length)).toEqual([]);
  });

  it('of the list of every service is 60 KB at most, in every language', () => {
    const whole = pages.filter(isWholeDirectory);
    expect(whole.length).toBeGreaterThan(1);
    expect(above(60_000, whole, ({ html }) => brotli(html))).toEqual([]);
  });
});

const imported = /(?:from|import)\s*\(?\s*["'](\.[^"']+\.js)["']/g;

/** A script and all that it imports, now or later. */
function withImports(path: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(path)) return known;
  const code = readFileSync(`dist${path}`, 'utf8');
  let found: ReadonlySet<string> = new Set([...known, path]);
  for (const [, name] of code.matchAll(imported)) {
    found = withImports(new URL(name!, `https://nightlight.example${path}`).pathname, found);
  }
  return found;
}

/** The link that leaves a sensitive page at once comes on top, with a bound of its own: tests/site/exit-this-page.test.ts. */
const isExit = (path: string) => path.includes('ExitThisPage');

/** The bytes of every script that a page loads: its own, and what these import. */
function scriptBytes({ document }: BuiltPage): number {
  const scripts = document
    .querySelectorAll('script[src]')
    .map((script) => script.getAttribute('src')!)
    .filter((path) => !isExit(path))
    .reduce<ReadonlySet<string>>((found, path) => withImports(path, found), new Set());
  return [...scripts].reduce((sum, path) => sum + bytesOfScript(path), 0);
}

const knownBytes = new Map<string, number>();

/** Hundreds of pages load the same few scripts: each is compressed once. */
function bytesOfScript(path: string): number {
  const bytes = knownBytes.get(path) ?? brotli(readFileSync(`dist${path}`));
  knownBytes.set(path, bytes);
  return bytes;
}

describe('the scripts, with all that they import,', () => {
  const under = (section: keyof typeof sectionWords) => (page: BuiltPage) =>
    page.locale !== undefined && pathOf(page).split('/')[2] === sectionWords[section][page.locale];

  it.each([
    ['help', 8_000],
    ['understand', 4_000],
    ['campaigns', 4_000],
  ] as const)('of a page of %s are %i bytes at most', (section, bound) => {
    const some = pages.filter(under(section));
    expect(some.length).toBeGreaterThan(1);
    expect(above(bound, some, scriptBytes)).toEqual([]);
  });

  it('are found: a country has those of its filters and of its states', () => {
    const country = pages.find(({ path }) => path === '/en/help/fr/')!;
    expect(scriptBytes(country)).toBeGreaterThan(3_000);
  });
});
