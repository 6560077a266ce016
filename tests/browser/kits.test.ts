import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const first = '.kit-message h4 + .copied-text';

async function openKit(path: string = templates.kit) {
  const page = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
  const shown = await page.locator(first).first().textContent();
  return { page, text: shown ?? '', button: page.locator(`${first} + p button`).first() };
}

describe('a text of a kit', () => {
  it.each([
    ['English', templates.kit, 'Copied.'],
    ['Arabic', templates.kitArabic, 'تم النسخ.'],
  ])(
    'is copied by its button in %s as it stands, and the page says so beside it',
    async (_, path, words) => {
      const { page, text, button } = await openKit(path);
      await button.click();
      const status = page.locator(`${first} + p [role=status]`).first();
      await expect.poll(() => status.textContent()).toBe(words);
      expect(await copied(page)).toBe(text);
      expect(text.split('\n').length).toBeGreaterThan(1);
      await page.context().close();
    },
  );

  it('is copied with the keyboard, and the focus stays where it was', async () => {
    const { page, text, button } = await openKit();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toBe(text);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('is selected where the browser refuses to copy, and the page says so', async () => {
    const { page, text, button } = await openKit();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await button.click();
    const status = page.locator(`${first} + p [role=status]`).first();
    await expect.poll(() => status.textContent()).toContain('selected');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
    await page.context().close();
  });

  it('is there without JavaScript, selected whole by one tap, and without a button', async () => {
    const page = await site.open(templates.kit, { javaScriptEnabled: false });
    expect(await page.locator('[data-copy]:visible').count()).toBe(0);
    const text = page.locator(first).first();
    expect(await text.isVisible()).toBe(true);
    expect(await text.evaluate((element) => getComputedStyle(element).userSelect)).toBe('all');
    await page.context().close();
  });
});
