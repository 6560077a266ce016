import { describe, expect, it } from 'vitest';
import { browserSite } from '../support/browser-site.ts';

const site = browserSite();

const titlesOn = async (page: Awaited<ReturnType<typeof site.open>>) => {
  await page.waitForSelector('[data-search-result]');
  return page.locator('[data-search-result] a').allTextContents();
};

describe('the search', () => {
  it.each([
    ['/en/search/', 'peer support', 'What is peer support?'],
    ['/en/search/', '3114', '3114'],
    ['/fr/recherche/', 'entraide', 'pair-aidance'],
    ['/ar/بحث/', 'الأقران', 'دعم الأقران'],
  ])('on %s finds for “%s” a page called %s', async (path, query, title) => {
    const page = await site.open(encodeURI(path));
    await page.fill('#query', query);
    expect((await titlesOn(page)).join('\n')).toContain(title);
    await page.context().close();
  });

  it('opens with the words of its address, and says how many results there are', async () => {
    const page = await site.open('/en/search/#q=peer%20support');
    await titlesOn(page);
    const status = page.locator('[data-search-status][role=status]');
    expect(await status.textContent()).toMatch(/^\d+ results? for “peer support”$/);
    await page.context().close();
  });

  it('says where nothing is found, and offers the list from A to Z', async () => {
    const page = await site.open('/en/search/#q=qqqqzzzz');
    await page.getByText('Nothing found for “qqqqzzzz”').waitFor();
    expect(await page.getByRole('link', { name: 'Everything from A to Z' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('is used with the keyboard alone, from the field to the page', async () => {
    const page = await site.open('/en/search/');
    await page.keyboard.type('peer support');
    await titlesOn(page);
    const first = page.locator('[data-search-result] a').first();
    const address = (await first.getAttribute('href')) ?? '';
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.origin + address);
    await page.context().close();
  });

  it('comes back to its results when the reader goes back', async () => {
    const page = await site.open('/en/search/');
    await page.fill('#query', 'loneliness');
    const before = (await titlesOn(page)).slice(0, 3);
    await page.locator('[data-search-result] a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('search'));
    await page.goBack();
    // The others follow when the first three are on the screen.
    expect((await titlesOn(page)).slice(0, 3)).toEqual(before);
    expect(await page.inputValue('#query')).toBe('loneliness');
    await page.context().close();
  });

  it('shows markup that is typed as text', async () => {
    const page = await site.open(
      `/en/search/#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    await page.locator('[data-search-status][role=status]').filter({ hasText: '<img' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await page.context().close();
  });

  it('says so when the index cannot be loaded', async () => {
    const context = await site.newContext();
    await context.route('**/pagefind/**', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${site.origin}/en/search/#q=listening`);
    await page.getByText('The search could not be loaded').waitFor();
    await context.close();
  });
});
