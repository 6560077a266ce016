import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

// How the browsers of apps name themselves, in the form that public collections give, and the part of the screen that
// their bars leave to a page. The engine is Chromium all the same: what is tried is that nothing depends on the name.
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const android =
  'Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36';

const apps: readonly (readonly [app: string, userAgent: string, width: number, height: number])[] =
  [
    ['Instagram on an iPhone', `${iPhone} Instagram 350.0.0.0`, 390, 664],
    ['Instagram on Android', `${android} Instagram 350.0.0.0 Android`, 360, 612],
    ['TikTok on an iPhone', `${iPhone} musical_ly_36.0.0 BytedanceWebview/d8a21c6`, 375, 603],
    ['TikTok on Android', `${android} musical_ly_2023600000 BytedanceWebview/d8a21c6`, 360, 600],
    ['Facebook on an iPhone', `${iPhone} [FBAN/FBIOS;FBAV/480.0.0.0.0]`, 390, 660],
    ['Facebook on Android', `${android} [FB_IAB/FB4A;FBAV/480.0.0.0.0;]`, 360, 606],
  ];

const site = browserSite();

/** Apps hang these on every link that is tapped in them. */
const hung = '?utm_source=ig&utm_medium=social&utm_content=link_in_bio&fbclid=IwAR0abc_def';

describe.each(apps)('a reader who comes from %s', (_, userAgent, width, height) => {
  const options: BrowserContextOptions = {
    userAgent,
    viewport: { width, height },
    isMobile: true,
    hasTouch: true,
  };
  // Few of these browsers let a page share or copy.
  const poorly = (page: Page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    });
  const open = (path: string) => site.open(path + hung, options, poorly);

  it.each([
    ['an article', templates.article],
    ['an article in Arabic', templates.articleArabic],
    ['a sensitive article', '/en/understand/talking-about-suicide/'],
    ['a campaign', templates.campaign],
  ])('sees the title of %s on the first screen, and nothing over it', async (__, path) => {
    const page = await open(path);
    const seen = await page.locator('h1').evaluate((title) => {
      const { top, bottom, left, width: across } = title.getBoundingClientRect();
      const over = document.elementFromPoint(left + across / 2, (top + bottom) / 2);
      return {
        isWithin: top >= 0 && bottom <= innerHeight,
        isOnTop: over !== null && (over === title || title.contains(over)),
        layers: document.querySelectorAll('dialog[open], [popover]:popover-open, [aria-modal=true]')
          .length,
      };
    });
    expect(seen).toEqual({ isWithin: true, isOnTop: true, layers: 0 });
    await page.context().close();
  });

  it('has the address without what follows readers', async () => {
    const page = await open(templates.country);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('changes the language, and reaches help, each with one tap', async () => {
    const page = await open(templates.article);
    await page.locator('.site-header .languages').getByText('Français', { exact: true }).tap();
    await page.waitForURL((url) => url.pathname.startsWith('/fr/'));
    const urgent = page.locator('.urgent a[href^="tel:"]');
    expect(await urgent.isVisible()).toBe(true);
    expect((await urgent.boundingBox())?.y).toBeLessThan(height);
    await page.locator('.urgent a:not([href^="tel:"])').tap();
    await page.waitForURL((url) => url.pathname === '/fr/aide/');
    await page.context().close();
  });

  it('can call each number, and mark and copy it where the app lets nobody call', async () => {
    const page = await open(templates.country);
    const wrong = await page
      .locator('.number a[href^="tel:"], .emergency-number[href^="tel:"]')
      .evaluateAll((numbers) =>
        numbers
          .filter((link) => link.checkVisibility())
          .filter((link) => {
            const { userSelect } = getComputedStyle(link);
            const shown = link.textContent.replace(/[^\d+]/g, '');
            const dialled = (link.getAttribute('href') ?? '').slice('tel:'.length);
            const selection = getSelection()!;
            selection.selectAllChildren(link);
            const isSame = dialled.endsWith(shown.replace(/^0/, '').replace(/^\+/, ''));
            return userSelect === 'none' || shown === '' || !isSame || !selection.toString().trim();
          })
          .map((link) => link.outerHTML),
      );
    expect(wrong).toEqual([]);
    expect(await page.locator('.number a[href^="tel:"]').count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it('sends an article on without a share sheet', async () => {
    const page = await open(templates.article);
    expect(await page.locator('.share a:visible').count()).toBe(4);
    await page.locator('.share').getByRole('button', { name: 'Copy the link' }).tap();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('/c/peer');
    await page.context().close();
  });
});

describe('an address with what follows readers', () => {
  it.each([
    [`${hung}#sources`, '', '#sources'],
    ['?fbclid=abc&lang=fr&gclid=1#sources', '?lang=fr', '#sources'],
    ['?lang=fr', '?lang=fr', ''],
  ])('%s becomes “%s%s”, and the reader is where the link led', async (end, search, hash) => {
    const page = await site.open(templates.article + end);
    const address = new URL(page.url());
    expect([address.pathname, address.search, address.hash]).toEqual([
      templates.article,
      search,
      hash,
    ]);
    if (hash) expect(await page.locator(`${hash}:target`).count()).toBe(1);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await page.context().close();
  });

  it('is left as it is without JavaScript, and the page is the same', async () => {
    const page = await site.open(templates.article + hung, { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe('What is peer support?');
    await page.context().close();
  });
});
