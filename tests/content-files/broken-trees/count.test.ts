import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A row of a table that says line, column, weight, rule and message of what must be found. */
const pinned = /\d+:\d+ (?:(?:error|warning) [a-z]+\/[a-z-]+ \S|\$\{is[A-Z])/g;

it('at least a hundred broken trees are pinned to what is said of them', () => {
  const files = globSync('tests/content-files/broken-trees/*.test.ts');
  const rows = files.flatMap((path) => readFileSync(path, 'utf8').match(pinned) ?? []);
  expect(rows.length).toBeGreaterThanOrEqual(100);
});
