import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nightColours } from '../../src/kits/night-house.ts';

it('pictures have no colour but those of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(Object.values(nightColours).filter((colour) => !tokens.includes(`: ${colour};`))).toEqual(
    [],
  );
});
