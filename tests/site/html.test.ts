import { expect, it } from 'vitest';
import { htmlFaults } from '../../src/cli/audit/validate-html.ts';
import { builtPages } from '../support/built-site.ts';

const pages = builtPages();

/** So many pages take a slow machine some seconds. */
const atOnce = 100;
const groups = Array.from({ length: Math.ceil(pages.length / atOnce) }, (_, group) => {
  const some = pages.slice(group * atOnce, (group + 1) * atOnce);
  return { first: some[0]!.path, last: some.at(-1)!.path, some };
});

it.each(groups)('every page from $first to $last is valid HTML', async ({ some }) => {
  const faults: string[] = [];
  for (const { path, html } of some) {
    faults.push(...(await htmlFaults(html)).map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
