import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtPages } from '../support/built-site.ts';

const bound = 14_000;

/** Pages that people land on from a link: home, articles, countries, services, pages of the association. */
const isDirectory = (path: string) =>
  path.split('/').filter(Boolean).length === 3 && /\/[a-z]{2}\/$/.test(path);

it('the first view of a page, with its styles, fits one round trip', () => {
  const heavy = builtPages()
    .filter(({ path }) => !isDirectory(path))
    .map(({ path, html }) => ({ path, bytes: gzipSync(html, { level: 9 }).length }))
    .filter(({ bytes }) => bytes > bound);
  expect(heavy).toEqual([]);
});
