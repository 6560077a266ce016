import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../src/cli/audit/look-at.ts';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

const fileOf = (path: string) => `dist${decodeURI(path)}index.html`;

/** A page and its fellows in English and in Arabic, by the links of its header. */
function inEnglishAndArabic(path: string): string[] {
  const links = readFileSync(fileOf(path), 'utf8').matchAll(
    /<a href="(?<to>[^"]+)" lang="(?:en|ar)" hreflang/g,
  );
  return [path, ...[...links].map(({ groups }) => groups!['to']!)];
}

/** The list of every service, as long as all countries together, and made of the same cards as they are. */
const tooLong: readonly string[] = [templates.allCountries, templates.allCountriesArabic];

/** One page of each template, in a language of each direction: what `npm run audit` looks at on every page. */
const sample = Object.values({ ...templates, accessibility: '/en/accessibility/' })
  .filter((path) => !tooLong.includes(path))
  .filter((path) => existsSync(fileOf(path)))
  .flatMap(inEnglishAndArabic)
  .filter((path) => !/^\/(fr|es|de)\//.test(path));

describe('at the widths of a phone and of a desk, light and dark,', () => {
  it.each([...new Set([...sample, '/404.html'])].map((path) => [decodeURI(path), path]))(
    '%s has no fault that axe or a ruler finds',
    async (_, path) => {
      const page = await site.open('/favicon.svg');
      const { faults, rules } = await lookAt(page, site.origin + path);
      expect(faults).toEqual([]);
      expect(rules).toBeGreaterThan(80);
      await page.context().close();
    },
  );
});
