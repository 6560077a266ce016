import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

const boxOf = (page: Page) => page.locator('[data-country-suggestion]');
const wordsOf = async (page: Page) =>
  (await boxOf(page).innerText()).replaceAll(/\s+/g, ' ').trim();

/** Makes a device call its zone by a name, as other browsers do that keep newer ones. */
const nameZone = (zone: string) => (page: Page) =>
  page.addInitScript((name) => {
    const original = Object.getOwnPropertyDescriptor(
      Intl.DateTimeFormat.prototype,
      'resolvedOptions',
    )!.value as (this: Intl.DateTimeFormat) => Intl.ResolvedDateTimeFormatOptions;
    Intl.DateTimeFormat.prototype.resolvedOptions = function options(this: Intl.DateTimeFormat) {
      const found = original.call(this);
      const isIndian = found.timeZone === 'Asia/Calcutta' || found.timeZone === 'Asia/Kolkata';
      return isIndian ? { ...found, timeZone: name } : found;
    };
  }, zone);

describe('the directory suggests a country', () => {
  const belgian = { timezoneId: 'Europe/Brussels' };

  it.each([
    [
      templates.help,
      'It looks as if you are in Belgium.',
      'Belgium: who can I talk to?',
      '/en/help/be/',
    ],
    ['/fr/aide/', 'On dirait que tu te trouves ici : Belgique.', 'Belgique', '/fr/aide/be/'],
    [
      encodeURI('/ar/مساعدة/'),
      'يبدو أنكم في هذا البلد: بلجيكا.',
      'بلجيكا',
      encodeURI('/ar/مساعدة/be/'),
    ],
  ])(
    'on %s by the clock of the device, openly, with the way there',
    async (path, words, link, target) => {
      const page = await site.open(path, belgian);
      await boxOf(page).waitFor();
      const said = (await wordsOf(page)).replaceAll(/[  ]/g, ' ');
      expect(said).toContain(words);
      const way = boxOf(page).getByRole('link');
      expect(await way.textContent()).toContain(link);
      await way.click();
      expect(new URL(page.url()).pathname).toBe(target);
      await page.context().close();
    },
  );

  it('and says why, what happens to it, and that one may choose another', async () => {
    const page = await site.open(templates.help, belgian);
    await boxOf(page).waitFor();
    const words = await wordsOf(page);
    expect(words).toContain('Your device’s time zone says so. It stays on your device.');
    expect(words).toContain('choose your country in the list');
    expect(await page.locator('.countries a').count()).toBeGreaterThan(20);
    await page.context().close();
  });

  it.each(['Asia/Calcutta', 'Asia/Kolkata'])('whose zone the device calls %s', async (zone) => {
    const page = await site.open(templates.help, { timezoneId: 'Asia/Kolkata' }, nameZone(zone));
    await boxOf(page).waitFor();
    expect(await wordsOf(page)).toContain('It looks as if you are in India.');
    await page.context().close();
  });

  it.each([
    ['Africa/Tunis', 'Tunisia'],
    ['America/Montreal', 'Canada'],
    ['Europe/Kiev', 'Ukraine'],
    ['Europe/Kyiv', 'Ukraine'],
    ['Pacific/Auckland', 'New Zealand'],
  ])('of a clock of %s', async (timezoneId, name) => {
    const page = await site.open(templates.help, { timezoneId });
    await boxOf(page).waitFor();
    expect(await wordsOf(page)).toContain(`you are in ${name}.`);
    await page.context().close();
  });

  it('and takes nobody anywhere by itself', async () => {
    const page = await site.open(templates.help, belgian);
    await boxOf(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).pathname).toBe(templates.help);
    await page.context().close();
  });

  it('without a word to the server or on the device', async () => {
    const requests: string[] = [];
    const page = await site.open(templates.help, belgian, (page) =>
      Promise.resolve(
        page.on('request', (request) => requests.push(request.url() + (request.postData() ?? ''))),
      ),
    );
    await boxOf(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((request) => /brussels|\/be\//i.test(request))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });
});

describe('somebody whose country nobody knows', () => {
  it.each(['Antarctica/Troll', 'UTC', 'Asia/Pyongyang'])(
    'with a clock of %s is asked, and shown the international directories',
    async (timezoneId) => {
      const page = await site.open(templates.help, { timezoneId });
      await boxOf(page).waitFor();
      const words = await wordsOf(page);
      expect(words).toContain('We cannot tell which country you are in.');
      expect(words).not.toContain('It looks as if');
      expect(await page.locator('[data-service="int-findahelpline"]').isVisible()).toBe(true);
      await page.context().close();
    },
  );

  it('is not asked at home, where the list is not', async () => {
    const page = await site.open(templates.home, { timezoneId: 'Antarctica/Troll' });
    await page.waitForLoadState('networkidle');
    expect(await boxOf(page).isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the home page', () => {
  it('says nothing of the country that it shows already', async () => {
    const page = await site.open(templates.home, { timezoneId: 'Europe/Paris' });
    await page.waitForLoadState('networkidle');
    expect(await boxOf(page).isVisible()).toBe(false);
    await page.context().close();
  });

  it('names another country, and leads there', async () => {
    const page = await site.open(templates.home, { timezoneId: 'Europe/Brussels' });
    await boxOf(page).waitFor();
    await boxOf(page).getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe('/en/help/be/');
    await page.context().close();
  });
});

it('without JavaScript nothing is suggested, and every country can be chosen', async () => {
  const page = await site.open(templates.help, {
    javaScriptEnabled: false,
    timezoneId: 'Europe/Brussels',
  });
  expect(await boxOf(page).isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'Belgium' }).isVisible()).toBe(true);
  await page.context().close();
});
