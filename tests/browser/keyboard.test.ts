import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';
import { focusedOn, stepTo } from '../support/focus-path.ts';

const site = browserSite();

/** Goes to something and presses Enter on it, as long as the focus can be seen there. */
async function enter(page: Page, selector: string): Promise<void> {
  await stepTo(page, selector);
  expect(await focusedOn(page)).toMatchObject({ hasRing: true, hidden: [] });
  await page.keyboard.press('Enter');
}

const arrivesAt = (page: Page, path: string) =>
  page.waitForURL((url) => decodeURI(url.pathname) === path);

describe('with the keyboard alone, one comes', () => {
  it.each([
    ['en', '/en/', '/en/help/', '/en/help/fr/'],
    ['ar', '/ar/', '/ar/مساعدة/', '/ar/مساعدة/fr/'],
  ])('from the home page to a number that can be called, in %s', async (_, home, help, country) => {
    const page = await site.open(home, {
      viewport: { width: 360, height: 640 },
      reducedMotion: 'reduce',
    });
    await enter(page, '.urgent-other');
    await arrivesAt(page, help);
    await enter(page, `main a[href="${country}"]`);
    await arrivesAt(page, country);
    await stepTo(page, 'main a[href="tel:3114"]');
    expect(await focusedOn(page)).toMatchObject({ hasRing: true, hidden: [] });
    await page.context().close();
  });

  it('from words of distress in the search to a number in the panel', async () => {
    const page = await site.open(templates.search, {
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    });
    await page.keyboard.type('i want to die');
    await page.locator('[data-help-panel]').waitFor();
    await stepTo(page, '[data-help-panel] a[href^="tel:"]');
    expect(await focusedOn(page)).toMatchObject({ hasRing: true, hidden: [] });
    await page.context().close();
  });

  it.each([
    [templates.article, 'ar', templates.articleArabic],
    [templates.countryArabic, 'en', templates.country],
  ])('from %s to the same page in %s', async (path, language, expected) => {
    const page = await site.open(path);
    await enter(page, `.site-header .languages a[lang=${language}]`);
    await arrivesAt(page, decodeURI(expected));
    await page.context().close();
  });

  it('into the menu of a phone, out of it, and through it to a page', async () => {
    const page = await site.open(templates.home, {
      viewport: { width: 360, height: 640 },
      reducedMotion: 'reduce',
    });
    await enter(page, '.site-menu summary');
    await page.keyboard.press('Tab');
    const first = page.locator('.site-menu a').first();
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await first.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await enter(page, '.site-menu a[href="/en/understand/"]');
    await arrivesAt(page, '/en/understand/');
    await page.context().close();
  });

  it('through the ways to share an article, each of which says its name', async () => {
    const page = await site.open(templates.article);
    await stepTo(page, '.share a');
    const names: (string | undefined)[] = [];
    for (const target of ['Telegram', 'WhatsApp', 'Bluesky']) {
      names.push(
        await page
          .locator(':focus')
          .textContent()
          .then((text) => text?.trim()),
      );
      expect(names.at(-1)).toBe(target);
      await page.keyboard.press('Tab');
    }
    await page.context().close();
  });

  it('back through a page by the stops by which one came', async () => {
    const page = await site.open(templates.service);
    const there: (number | undefined)[] = [];
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      there.push((await focusedOn(page))?.place);
    }
    const back = [there.at(-1)];
    for (let stop = 1; stop < 20; stop += 1) {
      await page.keyboard.press('Shift+Tab');
      back.push((await focusedOn(page))?.place);
    }
    expect(back.toReversed()).toEqual(there);
    expect(new Set(there).size).toBe(20);
    await page.context().close();
  });
});
