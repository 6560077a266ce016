import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

async function onPaper(path: string): Promise<Page> {
  const page = await site.open(path);
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('on paper', () => {
  it.each([
    ['article', templates.article],
    ['country', templates.country],
    ['countryArabic', templates.countryArabic],
    ['service', templates.service],
    ['campaign', templates.campaign],
    ['home', templates.home],
  ])('the %s page has its heading and nothing that one would press', async (_, path) => {
    const page = await onPaper(path);
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    const left = await page
      .locator('nav a, .languages a, button, input, select, summary, .urgent, .exit')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(left).toEqual([]);
    await page.context().close();
  });

  it.each([templates.country, templates.countryArabic])(
    'every number of %s stands there',
    async (path) => {
      const page = await site.open(path);
      const numbers = page.locator('[data-finder-list] .number a[href^="tel:"]');
      const onScreen = await numbers.evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.textContent.trim()),
      );
      await page.emulateMedia({ media: 'print' });
      const printed = await numbers.evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.textContent.trim()),
      );
      expect(printed).toEqual(onScreen);
      expect(printed.length).toBeGreaterThan(10);
      await page.context().close();
    },
  );

  it.each([
    ['notes of an article', templates.article, '.notes a[href^="http"]'],
    ['chats of a country', templates.country, '.card-actions .button[href^="http"]'],
    ['site of a service', templates.service, '.website a'],
  ])('the addresses of the %s stand beside their links', async (_, path, links) => {
    const page = await onPaper(path);
    const shown = await page.locator(links).evaluateAll((all) =>
      all.map((link) => ({
        isVisible: link.checkVisibility(),
        after: getComputedStyle(link, '::after').content,
        href: link.getAttribute('href')!,
      })),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(
      shown.filter(({ isVisible, after, href }) => !isVisible || !after.includes(href)),
    ).toEqual([]);
    await page.context().close();
  });

  it('words are black on white, also for a reader whose device is dark', async () => {
    const page = await site.open(templates.article, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colors = await page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('.prose p')!);
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(colors).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    await page.context().close();
  });
});
