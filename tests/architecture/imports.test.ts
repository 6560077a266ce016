import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each room may import from the rooms above it, and from itself. */
const order = [
  'config',
  'domain',
  'schemas',
  'content-files',
  'i18n',
  'components',
  'layouts',
  'collections',
  'mdx',
  'pages',
];

/** Rooms that stand beside the order, and what they may use. */
const beside: Record<string, readonly string[]> = {
  client: ['config', 'domain', 'client'],
  styles: [],
  // What both the build and `npm run admin` write.
  editor: ['config', 'domain', 'schemas', 'content-files', 'editor'],
  // What is drawn and packed for a campaign.
  kits: ['config', 'domain', 'schemas', 'content-files', 'i18n', 'kits'],
  integrations: [
    'config',
    'domain',
    'schemas',
    'content-files',
    'i18n',
    'editor',
    'kits',
    'integrations',
  ],
  // `bench` measures the very code that finds pages for readers.
  cli: ['config', 'domain', 'schemas', 'content-files', 'i18n', 'client', 'editor', 'kits', 'cli'],
};

const forbiddenNames = ['utils', 'util', 'helpers', 'helper', 'lib', 'common', 'shared', 'misc'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|astro|mjs)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

const roomOf = (path: string) => (path.includes('/') ? path.split('/')[0]! : '');

const importsOf = ({ path, text }: { path: string; text: string }) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    relative('src', join('src', dirname(path), match[1]!)),
  );

const packagesOf = ({ text }: { text: string }) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^.'][^']*)'/g)].map((match) => match[1]!);

function allowedFor(room: string): readonly string[] {
  const place = order.indexOf(room);
  if (place === -1) return beside[room] ?? [];
  const above = order.slice(0, place + 1);
  return place >= order.indexOf('components') ? [...above, 'client', 'styles'] : above;
}

describe('the rooms of src/', () => {
  it('are those that src/README.md describes', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)).filter(Boolean));
    const known = [...order, ...Object.keys(beside)];
    expect([...rooms].filter((room) => !known.includes(room))).toEqual([]);
    const map = readFileSync('src/README.md', 'utf8');
    expect(known.filter((room) => !map.includes(`${room}/`))).toEqual([]);
  });

  it('import only from the rooms above them', () => {
    const wrong = files
      .filter(({ path }) => roomOf(path) !== '')
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => !allowedFor(roomOf(file.path)).includes(roomOf(target)))
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('have names that say what is in them', () => {
    const parts = files.flatMap(({ path }) => path.split('/').map((part) => part.split('.')[0]!));
    expect(parts.filter((part) => forbiddenNames.includes(part.toLowerCase()))).toEqual([]);
  });

  it('have no barrel files', () => {
    const barrels = files.filter(
      ({ path, text }) => /(^|\/)index\.ts$/.test(path) || /^export \* from/m.test(text),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it('keep every file under 300 lines', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('the domain', () => {
  const domain = files.filter(({ path }) => path.startsWith('domain/'));

  it('imports no package', () => {
    expect(domain.flatMap(packagesOf)).toEqual([]);
  });

  it('reads no clock and no environment', () => {
    const impure = domain.filter(({ text }) =>
      /Date\.now\(|new Date\(\)|process\.|Math\.random|globalThis|window\./.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });
});

describe('packages', () => {
  it('astro:content is imported by collections alone, beside the file that defines it', () => {
    const importers = files.filter((file) => packagesOf(file).includes('astro:content'));
    const outside = importers.filter(
      ({ path }) => roomOf(path) !== 'collections' && path !== 'content.config.ts',
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it('the file system is read by content-files, editor, kits, integrations and cli alone', () => {
    const readers = files.filter((file) =>
      packagesOf(file).some((name) => name.startsWith('node:fs')),
    );
    const rooms = new Set(readers.map(({ path }) => roomOf(path)));
    expect(
      [...rooms].filter(
        (room) => !['content-files', 'editor', 'kits', 'integrations', 'cli'].includes(room),
      ),
    ).toEqual([]);
  });
});
