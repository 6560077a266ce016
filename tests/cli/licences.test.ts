import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAccepted } from '../../src/cli/licences/licence-expression.ts';
import { lockedPackages } from '../../src/cli/licences/locked-packages.ts';
import { licencesFile, licencesPage } from '../../src/cli/licences.ts';

/** Packages that name no licence to npm, and where it was read instead. */
const readElsewhere: Readonly<Record<string, string>> = {
  suncalc: 'BSD-2-Clause, in its file LICENSE',
};

describe('the licence of a package', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0-only', false],
    ['CC BY-SA 4.0', true],
    ['SEE LICENSE IN LICENSE.md', false],
  ])('%s is accepted: %s', (expression, accepted) => {
    expect(isAccepted(expression)).toBe(accepted);
  });

  it('is accepted for every package of the lock file', () => {
    const refused = lockedPackages().filter(
      ({ name, licence }) => !isAccepted(licence ?? '') && !(name in readElsewhere),
    );
    expect(refused).toEqual([]);
  });
});

describe('the list of licences', () => {
  it('is what npm run licences writes', () => {
    const written = readFileSync(licencesFile, 'utf8');
    for (const line of licencesPage(lockedPackages()).split('\n').filter(Boolean)) {
      expect(written.replace(/ +/g, ' ').replace(/-{3,}/g, '---')).toContain(line);
    }
  });
});
