import { expect, it } from 'vitest';
import { htmlFaults } from '../../src/cli/audit/validate-html.ts';
import { builtPages } from '../support/built-site.ts';

it('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of builtPages()) {
    faults.push(...(await htmlFaults(html)).map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
