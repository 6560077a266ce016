/**
 * Licences under which a package may be used here: it builds or tests the site unchanged, or reaches readers under terms
 * that ask for no more than its name. None asks that this project change its own licence.
 */
export const acceptedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0',
  'LGPL-3.0-only',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/**
 * Whether an SPDX expression leaves a way to use the package. No brackets within brackets: none was seen.
 * `'(MIT OR GPL-3.0-only)' -> true`, `'MIT AND GPL-3.0-only' -> false`
 */
export function isAccepted(expression: string): boolean {
  return expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => acceptedLicences.has(spdx(name))));
}

/** One package writes its licence as people say it. */
const spdx = (name: string) => name.trim().replace(/^CC BY-SA 4\.0$/, 'CC-BY-SA-4.0');
