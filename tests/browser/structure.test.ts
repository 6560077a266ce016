import { expect, it } from 'vitest';
import type { Locale } from '../../src/config/locales.ts';
import { browserSite, templates } from '../support/browser-site.ts';
import { structureOf } from '../support/page-structure.ts';

const site = browserSite();

const arabic = (path: string) => encodeURI(path);

/**
 * What assistive programs are told of the main templates. After a change that is meant, write the files anew with
 * `npx vitest run --config tests/vitest.config.ts --project browser structure -u` and read the difference.
 */
it.each<[string, Locale, string]>([
  ['home', 'en', templates.home],
  ['home', 'ar', templates.homeArabic],
  ['article', 'en', templates.article],
  ['article', 'ar', templates.articleArabic],
  ['campaign', 'en', templates.campaign],
  ['campaign', 'ar', arabic('/ar/حملات/ليالي-الامتحانات/')],
  ['country', 'en', templates.country],
  ['country', 'ar', templates.countryArabic],
  ['service', 'en', '/en/help/fr/sos-amitie/'],
  ['service', 'ar', templates.serviceArabic],
  ['search', 'en', templates.search],
  ['search', 'ar', arabic('/ar/بحث/')],
  ['topic', 'en', templates.topic],
  ['topic', 'ar', arabic('/ar/مواضيع/الشعور-بالوحدة/')],
])('the %s page in %s has the structure that is written down', async (name, locale, path) => {
  const page = await site.open(path, { timezoneId: 'Europe/Paris' }, (opened) =>
    opened.clock.setFixedTime('2026-11-22T22:30:00+01:00'),
  );
  await page.waitForLoadState('networkidle');
  expect(new URL(page.url()).pathname).toBe(path);
  await expect(await structureOf(page, locale)).toMatchFileSnapshot(
    `structure/${name}.${locale}.txt`,
  );
  await page.context().close();
});
