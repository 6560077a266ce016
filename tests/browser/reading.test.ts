import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

describe('without JavaScript', () => {
  it.each(Object.entries(templates))('the %s page is there, with its heading', async (_, path) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    expect((await page.locator('h1').first().textContent())?.trim()).toBeTruthy();
    expect(await page.locator('main').innerText()).not.toContain('undefined');
    await page.context().close();
  });

  it('numbers can be called and hours stand in words', async () => {
    const page = await site.open(templates.country, { javaScriptEnabled: false });
    expect(await page.locator('a[href="tel:3114"]').first().isVisible()).toBe(true);
    const card = page.locator('[data-service="fr-nightline-france"]');
    expect(await card.innerText()).toContain('Every day, 21:00 to 02:30 the next day');
    expect(await page.locator('[data-open]').count()).toBe(0);
    await page.context().close();
  });

  it('the search page leads to the list from A to Z', async () => {
    const page = await site.open(templates.search, { javaScriptEnabled: false });
    expect(await page.getByText('The search needs JavaScript').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Everything from A to Z' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/index/');
    await page.context().close();
  });

  it('the menu of a phone opens', async () => {
    const page = await site.open(templates.home, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    await page.locator('summary').click();
    await page.locator('.site-menu a', { hasText: 'Campaigns' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/campaigns/');
    await page.context().close();
  });
});

describe('the choice of language', () => {
  it.each([
    [templates.article, 'Français', '/fr/comprendre/qu-est-ce-que-la-pair-aidance/', 'fr', 'ltr'],
    [templates.article, 'العربية', templates.articleArabic, 'ar', 'rtl'],
    [templates.country, 'Français', '/fr/aide/fr/', 'fr', 'ltr'],
    [templates.search, 'العربية', encodeURI('/ar/بحث/'), 'ar', 'rtl'],
  ])('on %s leads with “%s” to the same page', async (path, label, expected, lang, dir) => {
    const page = await site.open(path);
    await page.locator('.site-header').getByRole('link', { name: label, exact: true }).click();
    await page.waitForURL((url) => url.pathname === expected);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    await page.context().close();
  });
});

describe('with the keyboard alone', () => {
  it('the first stop leads past the header to the text', async () => {
    const page = await site.open(templates.article);
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    expect(await first.textContent()).toBe('Skip to the text');
    expect(await first.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.context().close();
  });

  it('a note in the text leads to its source and back', async () => {
    const page = await site.open(templates.article);
    const note = page.locator('.prose a[role=doc-noteref]').first();
    await note.focus();
    await page.keyboard.press('Enter');
    const target = page.locator('.notes li:target');
    expect(await target.count()).toBe(1);
    await target.getByRole('link', { name: /Back to the text/ }).click();
    expect(new URL(page.url()).hash).toBe(`#${await note.getAttribute('id')}`);
    await page.context().close();
  });
});

describe('with JavaScript', () => {
  it('a card says whether the line is open at this moment, by the clock of the line', async () => {
    const context = await site.newContext({ timezoneId: 'Asia/Tokyo' });
    const page = await context.newPage();
    await page.clock.setFixedTime('2026-11-22T22:30:00+01:00');
    await page.goto(site.origin + templates.country);
    const states = async (id: string) =>
      page.locator(`[data-service="${id}"]`).getAttribute('data-open');
    expect(await states('fr-3114')).toBe('open');
    expect(await states('fr-nightline-france')).toBe('usually');
    expect(await states('fr-cnae')).toBe('closed');
    expect(await states('fr-viols-femmes-informations')).toBe('unknown');
    const fil = page.locator('[data-service="fr-fil-sante-jeunes"]');
    expect(await fil.locator('[data-open-text]').textContent()).toBe('Open until 23:00');
    const emergency = page.locator('[data-service="fr-emergency"]');
    expect(await emergency.getAttribute('data-open')).toBeNull();
    await context.close();
  });

  it('the house of the home page has one lit window for each line that is open', async () => {
    const context = await site.newContext();
    const page = await context.newPage();
    await page.clock.setFixedTime('2026-11-22T04:00:00+01:00');
    await page.goto(`${site.origin}/en/`);
    const lit = await page.locator('[data-window].is-lamp, [data-window].is-ember').count();
    expect(lit).toBeGreaterThan(0);
    expect(await page.locator('[data-lit-note]').textContent()).toMatch(
      new RegExp(`^${lit} services? in France`),
    );
    await context.close();
  });
});
