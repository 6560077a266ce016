import { writeFile } from 'node:fs/promises';
import type { Command } from './commands.ts';
import { type LockedPackage, lockedPackages } from './licences/locked-packages.ts';

/** Where the list stands. */
export const licencesFile = 'docs/licences.md';

/** `npm run licences`: writes the licences of everything that the project uses, from the lock file. */
export const command: Command = async () => {
  await writeFile(licencesFile, licencesPage(lockedPackages()));
  return 0;
};

/** The list as Markdown: packages that the project names one by one, those they bring by their number. */
export function licencesPage(packages: readonly LockedPackage[]): string {
  const direct = packages.filter(({ isDirect }) => isDirect);
  const rows = (isDevelopment: boolean) =>
    direct
      .filter((locked) => locked.isDevelopment === isDevelopment)
      .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? 'not named'} |`);
  const brought = Map.groupBy(
    packages.filter(({ isDirect }) => !isDirect),
    ({ licence }) => licence ?? 'not named',
  );
  const heading = ['| Package | Version | Licence |', '| --- | --- | --- |'];
  return [
    '# Licences of what the project uses',
    'Made from `package-lock.json` by `npm run licences`. A test holds that each licence is one of those in `src/cli/licences/licence-expression.ts`, which says why. The project itself: `LICENSE`.',
    '## Builds the site, or is part of it',
    [...heading, ...rows(false)].join('\n'),
    '## Checks and tests it',
    [...heading, ...rows(true)].join('\n'),
    '## Brought by these',
    [
      '| Licence | Packages |',
      '| --- | --- |',
      ...[...brought].sort().map(([licence, list]) => `| ${licence} | ${list.length} |`),
    ].join('\n'),
    '',
  ].join('\n\n');
}
