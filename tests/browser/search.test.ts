import type { BrowserContextOptions, Page } from 'playwright-core';
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
    await page.getByText(/^\d+ results? for “peer support”$/).waitFor();
    expect(await page.inputValue('#query')).toBe('peer support');
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
    // The button and the filters stand between.
    for (let stop = 0; stop < 6; stop++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      if (focused === address) break;
    }
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
    await page.getByRole('status').filter({ hasText: '<img' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['a very long text', 'friend '.repeat(3000)],
    ['control characters', 'fri\u0000end\u001b[31m'],
    ['signs of a query language', '+*"~^:()\\[]{}'],
    ['letters that turn the line', '\u202efriend\u202c'],
  ])('stays calm for %s', async (_, text) => {
    const page = await site.open('/en/search/');
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.fill('#query', text);
    await page.locator('[data-search-status]:not(:empty)').waitFor();
    expect(new URL(page.url()).hash.length).toBeLessThan(2500);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('runs from right to left in Arabic, and counts its results in Arabic', async () => {
    const page = await site.open(encodeURI('/ar/بحث/#q=دعم'));
    const first = page.locator('[data-search-result]').first();
    await page.locator('[data-search-status]:not(:empty)').waitFor();
    expect(await first.evaluate((item) => getComputedStyle(item).direction)).toBe('rtl');
    expect(await page.locator('[data-search-status]').textContent()).toMatch(/دعم/);
    await page.context().close();
  });

  it('says without JavaScript what it needs, and leads to the list and to help', async () => {
    const page = await site.open('/en/search/', { javaScriptEnabled: false });
    expect(await page.getByText('The search needs JavaScript').isVisible()).toBe(true);
    expect(await page.locator('[data-search]').isVisible()).toBe(false);
    for (const name of ['Everything from A to Z', 'Find someone to talk to']) {
      expect(await page.locator('.search-links').getByRole('link', { name }).isVisible()).toBe(
        true,
      );
    }
    await page.context().close();
  });
});

describe('with the keyboard', () => {
  it('arrows go from result to result and back to the field, and Enter opens one', async () => {
    const page = await site.open('/en/search/#q=peer%20support');
    const links = page.locator('[data-search-results] a');
    // When the passages are in, the list stays as it is.
    await page.locator('[data-search-status]:not(:empty)').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    const [first, second] = await links.evaluateAll((all) =>
      all.map((a) => a.getAttribute('href')),
    );
    await page.focus('#query');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(site.origin + first!);
    await page.context().close();
  });

  it('no single key does anything outside the field', async () => {
    const page = await site.open('/en/search/');
    const before = page.url();
    await page.getByRole('link', { name: 'Everything from A to Z' }).first().focus();
    for (const key of ['/', 's', 'k', '?', 'Escape', 'ArrowDown']) await page.keyboard.press(key);
    expect(await page.inputValue('#query')).toBe('');
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Everything from A to Z',
    );
    await page.context().close();
  });
});

describe('the filters', () => {
  it('narrow the results, and stand in the address, which can be shared', async () => {
    const page = await site.open('/en/search/#q=violence');
    await page.locator('[data-search-status]:not(:empty)').waitFor();
    const status = page.locator('[data-search-status]');
    const all = await status.textContent();
    await page.selectOption('[name=kind]', 'service');
    await page.waitForURL(/kind=service/);
    await page.selectOption('[name=country]', 'fr');
    await page.waitForURL(/country=fr/);
    await page.locator('[data-search-result=topic]').first().waitFor({ state: 'detached' });
    await page.waitForFunction(
      (text) => document.querySelector('[data-search-status]')?.textContent !== text,
      all,
    );
    const shared = await site.open(page.url().slice(site.origin.length));
    await shared.locator('[data-search-status]:not(:empty)').waitFor();
    expect(await shared.inputValue('[name=country]')).toBe('fr');
    expect(await titlesOn(shared)).toEqual(await titlesOn(page));
    const paths = await shared
      .locator('[data-search-results] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(paths.filter((path) => !path?.startsWith('/en/help/fr/'))).toEqual([]);
    expect(
      await shared.locator('[data-search-result]:not([data-search-result=service])').count(),
    ).toBe(0);
    await page.context().close();
    await shared.context().close();
  });

  it('by topic give only pages of it, and are taken back', async () => {
    const page = await site.open('/en/search/#q=violence&topic=stalking');
    const results = page.locator('[data-search-result]');
    await page.locator('[data-search-status]:not(:empty)').waitFor();
    const narrow = await results.count();
    await page.selectOption('[name=topic]', '');
    await page.waitForURL((url) => !url.hash.includes('topic'));
    await results.nth(narrow).waitFor();
    expect(narrow).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('other languages that the browser lists', () => {
  const speaks = (languages: string[]) => (page: Page) =>
    page.addInitScript((tags) => {
      Object.defineProperty(navigator, 'languages', { value: tags });
    }, languages);

  it('give results of their own, in their own direction, where there are few', async () => {
    const page = await site.open(
      `/en/search/#q=${encodeURIComponent('دعم الأقران')}`,
      {},
      speaks(['en-GB', 'ar-TN', 'ar', 'nl']),
    );
    const section = page.locator('[data-search-elsewhere] section');
    await section.getByRole('heading', { name: 'Also in العربية' }).waitFor();
    expect(await section.count()).toBe(1);
    expect(await section.locator('ol').getAttribute('lang')).toBe('ar');
    expect(await section.locator('ol').getAttribute('dir')).toBe('rtl');
    expect(await section.locator('a').first().getAttribute('href')).toMatch(/^\/ar\//);
    await page.context().close();
  });

  it('are not asked where the language of the page has enough', async () => {
    const page = await site.open('/en/search/#q=support', {}, speaks(['en', 'fr']));
    await page.locator('[data-search-status]:not(:empty)').waitFor();
    expect(await page.locator('[data-search-elsewhere]').innerHTML()).toBe('');
    await page.context().close();
  });
});

describe('where something is missing, the search', () => {
  const missing = (pattern: RegExp) => (page: Page) =>
    page.route(pattern, (route) => route.fulfill({ status: 404, body: 'Not found' }));

  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['the index of full texts', missing(/\/pagefind\//)],
    [
      'WebAssembly',
      (page) =>
        page.addInitScript(() => {
          Reflect.deleteProperty(globalThis, 'WebAssembly');
        }),
    ],
  ])('finds pages by their names without %s', async (_, prepare) => {
    const page = await site.open('/en/search/#q=peer%20support', {}, prepare);
    await page.getByText(/^\d+ results? for “peer support”$/).waitFor();
    expect((await titlesOn(page)).join('\n')).toContain('What is peer support?');
    await page.context().close();
  });

  it('says so without its list, and leads to the list from A to Z and to help', async () => {
    const page = await site.open(
      '/en/search/#q=listening',
      {},
      missing(/pages\.json|\/pagefind\//),
    );
    await page.getByText('The search could not be loaded').waitFor();
    for (const name of ['Everything from A to Z', 'Find someone to talk to']) {
      expect(await page.locator('.search-links').getByRole('link', { name }).isVisible()).toBe(
        true,
      );
    }
    await page.context().close();
  });

  it('offers somebody to talk to all the same', async () => {
    const page = await site.open('/en/search/', {}, (opened) =>
      opened.route(/pages\.json|\/pagefind\//, (route) => route.abort()),
    );
    await page.fill('#query', 'i want to die');
    await page.getByText('Would you like to talk to somebody?').waitFor();
    await page.context().close();
  });
});

describe('what is typed', () => {
  it('asks for nothing before it is typed, and never leaves the device', async () => {
    const page = await site.open('/en/search/');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => {
      asked.push(request.url(), request.postData() ?? '', request.headers()['referer'] ?? '');
    });
    await page.focus('#query');
    expect(asked).toEqual([]);
    await page.keyboard.type('lonely zebrafish');
    await page.locator('[data-search-status]:not(:empty)').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((text) => /lonely|zebrafish/.test(decodeURIComponent(text)))).toEqual([]);
    await page.context().close();
  });
});

describe('the calm panel', () => {
  const panel = (page: Page) => page.locator('[data-help-panel]');
  const inParis: BrowserContextOptions = { timezoneId: 'Europe/Paris' };
  const atNight = (page: Page) => page.clock.setFixedTime('2026-11-22T02:00:00+01:00');

  it.each([
    ['/en/search/', 'en', 'i want to die', 'self'],
    ['/en/search/', 'fr', 'je veux mourir', 'self'],
    ['/fr/recherche/', 'fr', 'je veux mourir', 'self'],
    ['/ar/بحث/', 'ar', 'أريد أن أموت', 'self'],
    ['/en/search/', 'en', 'my friend wants to die', 'other'],
  ])(
    'on %s, in a browser that speaks %s, opens for “%s”, for %s',
    async (path, locale, words, about) => {
      const page = await site.open(encodeURI(path), { locale });
      await page.fill('#query', words);
      await panel(page).waitFor();
      expect(await panel(page).locator(`[data-about=${about}]`).first().isVisible()).toBe(true);
      expect(
        await panel(page).locator(`[data-about]:not([data-about=${about}]):visible`).count(),
      ).toBe(0);
      await page.context().close();
    },
  );

  it.each([
    'deadline for exams',
    'exam killed me lol',
    'dying to meet my flatmates',
    'suicide squad film',
    'peer support',
  ])('does not open for “%s”', async (words) => {
    const page = await site.open('/en/search/');
    await page.fill('#query', words);
    await page.locator('[data-search-status]:not(:empty)').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await panel(page).count()).toBe(0);
    await page.context().close();
  });

  it('is said politely, is no dialog, and leaves the reader in the field with the results', async () => {
    const page = await site.open('/en/search/');
    const place = page.locator('[data-help-panel-place]');
    expect(await place.getAttribute('role')).toBe('status');
    await page.locator('#query').pressSequentially('i want to die');
    await panel(page).waitFor();
    expect(await place.locator('[data-help-panel]').count()).toBe(1);
    expect(await page.locator('dialog, [role=dialog], [role=alert], [aria-modal]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.locator('[data-search-result]').first().waitFor();
    await page.context().close();
  });

  it('closes by its button and stays closed for the same words', async () => {
    const page = await site.open('/en/search/');
    const field = page.locator('#query');
    await field.fill('i want to die');
    await page.getByRole('button', { name: 'Close this' }).click();
    expect(await panel(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await field.fill('i want to die now');
    expect(await panel(page).count()).toBe(0);
    await field.fill('my friend wants to die');
    await panel(page).waitFor();
    await field.fill('my friend');
    await panel(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('names who answers now in the reader’s country, with links that dial', async () => {
    const page = await site.open('/en/search/#q=i%20want%20to%20die', inParis, atNight);
    const links = panel(page).locator('[data-services] a');
    await links.first().waitFor();
    const numbers = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(numbers).toContain('tel:3114');
    expect(numbers.length).toBeLessThanOrEqual(3);
    // It rests at night.
    expect(numbers).not.toContain('tel:116006');
    expect(
      await panel(page).getByRole('link', { name: 'All help in France' }).getAttribute('href'),
    ).toMatch(/\/en\/help\/fr\/$/);
    expect(
      await panel(page).getByRole('link', { name: 'emergency numbers' }).getAttribute('href'),
    ).toMatch(/\/en\/help\/fr\/#emergency$/);
    expect(await panel(page).getByText('Choose your country').isVisible()).toBe(false);
    await page.context().close();
  });

  it('lets readers choose where their country is not known', async () => {
    const page = await site.open('/en/search/#q=i%20want%20to%20die', { timezoneId: 'Etc/UTC' });
    await panel(page).getByRole('link', { name: 'Choose your country' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await panel(page).locator('[data-services] li').count()).toBe(0);
    expect(await panel(page).getByText('All help in').isVisible()).toBe(false);
    const paths = await panel(page)
      .locator('[data-country=unknown] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(paths[0]).toBe('/en/help/');
    expect(paths).toContain('/en/help/int/findahelpline/');
    await page.context().close();
  });

  it('leads on without the names of services', async () => {
    const page = await site.open('/en/search/#q=i%20want%20to%20die', inParis, (opened) =>
      opened.route(/help-panel\.json/, (route) => route.abort()),
    );
    await panel(page).getByRole('link', { name: 'Choose your country' }).waitFor();
    await page.context().close();
  });

  it('explains how to support a friend', async () => {
    const page = await site.open('/en/search/#q=my%20friend%20is%20suicidal');
    await panel(page).getByRole('link', { name: 'How to support a friend' }).click();
    await page.waitForURL(`${site.origin}/en/understand/supporting-a-friend/`);
    await page.context().close();
  });
});
