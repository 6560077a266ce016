import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtPages } from '../support/built-site.ts';

const bound = 14_000;

it('the first view of every page, with its styles, fits one round trip', () => {
  const heavy = builtPages()
    .map(({ path, html }) => ({ path, bytes: gzipSync(html, { level: 9 }).length }))
    .filter(({ bytes }) => bytes > bound);
  expect(heavy).toEqual([]);
});
