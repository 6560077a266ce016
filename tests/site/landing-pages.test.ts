import { expect, it } from 'vitest';
import { landingPagesOf } from '../../src/cli/bench/landing-pages.ts';
import { builtPages } from '../support/built-site.ts';

it('has every page that is measured: what is not there would be weighed as the page that says so', () => {
  const built = new Set(builtPages().map(({ path }) => path));
  const measured = landingPagesOf();
  expect(measured.length).toBeGreaterThan(1);
  expect(measured.filter(({ path }) => !built.has(path))).toEqual([]);
});
