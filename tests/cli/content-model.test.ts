import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentModel } from '../../src/cli/content-model.ts';

it('the page on the fields says what the schemas say: npm run content-model writes it anew', () => {
  expect(readFileSync('docs/content-model.md', 'utf8')).toBe(contentModel());
});

it('every field is described', () => {
  expect(
    contentModel()
      .split('\n')
      .filter((line) => /^\s*- `[^`]+`( \*)?: $/.test(line)),
  ).toEqual([]);
});
