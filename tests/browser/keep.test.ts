import type { BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

const ninetyDays = 90 * 86_400_000;

/** A country's page, and the words of its buttons. */
interface Offer {
  readonly path: string;
  readonly keep: string;
  readonly again: string;
  readonly remove: string;
}

const inEnglish: Offer = {
  path: templates.country,
  keep: 'Keep these numbers on this phone',
  again: 'Save again',
  remove: 'Remove what this site saved',
};

const inArabic: Offer = {
  path: templates.countryArabic,
  keep: 'حفظ هذه الأرقام على هذا الهاتف',
  again: 'حفظ من جديد',
  remove: 'حذف ما حفظه هذا الموقع',
};

const dayIn = (customs: string, day = new Date()) =>
  new Intl.DateTimeFormat(customs, { dateStyle: 'long' }).format(day);

const button = (page: Page, name: string) => page.getByRole('button', { name });
const statusOf = (page: Page) => page.locator('[data-keep-status]');

/** What this site has on the device. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));

const nothing = { local: 0, session: 0, databases: 0, caches: [], workers: [] };

async function openKept(words = inEnglish, options: BrowserContextOptions = {}) {
  const page = await site.open(words.path, options);
  await button(page, words.keep).click();
  await button(page, words.again).waitFor();
  return page;
}

/** The reader's phone loses the network, and the browser what it holds of its own accord: only the copy is left. */
async function goOffline(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.clearBrowserCache');
  await page.context().setOffline(true);
  const answers = await page.evaluate(() =>
    fetch('/robots.txt', { cache: 'no-store' }).then(
      () => true,
      () => false,
    ),
  );
  expect(answers, 'the network is away').toBe(false);
}

/** What a page asks of the network to make a copy; the worker asks for the page that the reader opens. */
const isForCopy = (request: Request) =>
  request.resourceType() === 'fetch' && request.serviceWorker() === null;

/** Holds what is asked of the network to make a copy, until the function that it gives is called. */
async function holdCopies(context: BrowserContext): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await context.route('**/en/help/fr/', async (route) => {
    if (isForCopy(route.request())) await held;
    await route.continue().catch(() => undefined); // The page may have given the request up.
  });
  return letGo;
}

describe('before the reader asks', () => {
  it('nothing is stored and no worker runs, though the offer stands there', async () => {
    const page = await site.open(templates.country);
    await button(page, inEnglish.keep).waitFor();
    expect(await button(page, inEnglish.remove).isVisible()).toBe(false);
    expect(await traces(page)).toEqual(nothing);
    await page.context().close();
  });

  it('nothing is offered without JavaScript', async () => {
    const page = await site.open(templates.country, { javaScriptEnabled: false });
    expect(await page.locator('[data-keep]').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.context().close();
  });

  it('nothing is offered where the browser has no service workers', async () => {
    const context = await site.newContext();
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    const page = await context.newPage();
    await page.goto(site.origin + templates.country, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-keep]').isVisible()).toBe(false);
    await context.close();
  });
});

describe('after the reader asked', () => {
  it.each([
    ['in English', inEnglish, 'en-GB'],
    ['in Arabic', inArabic, 'ar-u-nu-latn'],
  ])('%s the page opens without a network and says its day', async (_, words, customs) => {
    const page = await openKept(words);
    expect(await statusOf(page).textContent()).toContain(dayIn(customs));
    const failures: string[] = [];
    page.on('requestfailed', (request) => failures.push(request.url()));
    page.on('pageerror', (error) => failures.push(error.message));
    await goOffline(page);
    failures.length = 0;
    await page.reload();
    const notice = page.locator('h1 + [data-keep-notice]');
    await notice.waitFor();
    expect(await notice.textContent()).toContain(dayIn(customs));
    expect(await page.locator('a[href="tel:3114"]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-service="fr-3114"]').getAttribute('data-open')).toBe('open');
    // The faces of other scripts, which a few words of the page are in, are not kept.
    expect(failures.filter((failure) => !/\.(woff2|svg)$/.test(failure))).toEqual([]);
    await page.context().close();
  });

  it('the page opens from a link with words behind it', async () => {
    const page = await openKept();
    await goOffline(page);
    await page.goto(`${site.origin}${templates.country}?from=a-friend`);
    await page.locator('[data-keep-notice]').waitFor();
    await page.context().close();
  });

  it('no other page is answered without a network', async () => {
    const page = await openKept();
    await goOffline(page);
    for (const path of ['/en/help/fr/3114/', '/fr/aide/fr/', '/en/help/', '/en/']) {
      await expect(page.goto(site.origin + path), path).rejects.toThrow(
        'ERR_INTERNET_DISCONNECTED',
      );
    }
    await page.context().close();
  });

  it('only this page and its files are kept, whatever else is read', async () => {
    const page = await openKept();
    for (const path of ['/en/help/fr/3114/', templates.country, templates.article]) {
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    }
    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => new URL(url).pathname);
    });
    const isFile = (path: string) => /^\/_astro\/.+\.(js|css|woff2)$/.test(path);
    expect(kept.filter((path) => !isFile(path))).toEqual([templates.country]);
    for (const kind of ['.js', '.css', '.woff2']) {
      expect(
        kept.some((path) => path.endsWith(kind)),
        kind,
      ).toBe(true);
    }
    expect(await traces(page)).toEqual({
      ...nothing,
      caches: [`kept:${templates.country}`],
      workers: [site.origin + templates.country],
    });
    await page.context().close();
  });

  it('with a network the page itself is shown, and the copy takes its day', async () => {
    const page = await openKept();
    const later = new Date(Date.now() + ninetyDays);
    await page.clock.setFixedTime(later);
    await page.reload();
    await statusOf(page).getByText(dayIn('en-GB', later)).waitFor();
    expect(await page.locator('[data-keep-notice]').isVisible()).toBe(false);
    await page.context().close();
  });

  it('after 90 days without a network it asks to be renewed', async () => {
    const page = await openKept();
    await goOffline(page);
    await page.clock.setFixedTime(Date.now() + ninetyDays - 60_000);
    await page.reload();
    await button(page, inEnglish.again).waitFor();
    expect(await statusOf(page).textContent()).not.toContain('more than 90 days');
    await page.clock.setFixedTime(Date.now() + ninetyDays + 60_000);
    await page.reload();
    await statusOf(page).getByText('more than 90 days ago').waitFor();
    expect(await statusOf(page).textContent()).toContain(dayIn('en-GB'));
    await page.context().close();
  });

  it.each([
    ['fails inside', 503, true],
    ['has withdrawn the page', 404, false],
  ])('the copy is shown where the host %s: %s, %s', async (_, status, isCopy) => {
    const page = await openKept();
    await page.context().route('**/en/help/fr/', (route) => route.fulfill({ status, body: 'No.' }));
    await page.reload();
    expect(await page.locator('[data-kept-at]').count()).toBe(Number(isCopy));
    await page.context().close();
  });

  it('the copy is shown where the network neither answers nor fails', async () => {
    const page = await openKept();
    await page.context().route('**/en/help/fr/', () => undefined);
    await page.reload();
    await page.locator('[data-keep-notice]').waitFor();
    await page.context().close();
  });

  it('a copy that is saved again gives way to the page of today', async () => {
    const page = await openKept();
    await goOffline(page);
    await page.reload();
    await page.locator('[data-keep-notice]').waitFor();
    await page.context().setOffline(false);
    await button(page, inEnglish.again).click();
    await page.waitForFunction(() => !document.documentElement.hasAttribute('data-kept-at'));
    await button(page, inEnglish.again).waitFor();
    expect(await page.locator('[data-keep-notice]').isVisible()).toBe(false);
    await page.context().close();
  });

  it('a copy that cannot be renewed says so, and stays', async () => {
    const page = await openKept();
    await page.reload(); // From now on the worker sees what the page asks for.
    await button(page, inEnglish.again).waitFor();
    await goOffline(page);
    await button(page, inEnglish.again).click();
    await statusOf(page).getByText('It could not be saved').waitFor();
    expect(await statusOf(page).textContent()).toContain(dayIn('en-GB'));
    await page.reload();
    await page.locator('[data-keep-notice]').waitFor();
    await page.context().close();
  });
});

describe('where keeping fails', () => {
  it.each([
    ['without a network', 'fetch'],
    ['where the browser refuses the worker', 'register'],
    ['where the device is full', 'put'],
  ])('%s nothing stays behind, and the reader is told', async (_, failing) => {
    const page = await site.open(templates.country);
    await button(page, inEnglish.keep).waitFor();
    await page.evaluate((name) => {
      const owner = { fetch: window, register: navigator.serviceWorker, put: Cache.prototype }[
        name
      ];
      Object.assign(owner!, { [name]: () => Promise.reject(new Error('It fails here.')) });
    }, failing);
    await button(page, inEnglish.keep).click();
    await statusOf(page).getByText('It could not be saved').waitFor();
    expect(await traces(page)).toEqual(nothing);
    expect(await button(page, inEnglish.remove).isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('removing', () => {
  it.each([
    ['in English', inEnglish],
    ['in Arabic', inArabic],
  ])('%s leaves nothing, and the page opens with a network as before', async (_, words) => {
    const page = await openKept(words);
    await page.reload();
    await button(page, words.remove).click();
    await button(page, words.keep).waitFor();
    expect(await traces(page)).toEqual(nothing);
    expect(await button(page, words.keep).evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await page.reload();
    await button(page, words.keep).waitFor();
    expect(await traces(page)).toEqual(nothing);
    await goOffline(page);
    await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await page.context().close();
  });

  it('works without a network', async () => {
    const page = await openKept();
    await goOffline(page);
    await page.reload();
    await button(page, inEnglish.remove).click();
    await statusOf(page).getByText('Removed.').waitFor();
    expect(await traces(page)).toEqual(nothing);
    await page.context().close();
  });

  it('in another language takes away what was kept in the first', async () => {
    const page = await openKept();
    await page.goto(site.origin + templates.countryArabic);
    await statusOf(page).getByText('صفحة أخرى من هذا الموقع محفوظة').waitFor();
    await button(page, inArabic.remove).click();
    await statusOf(page).getByText('تم الحذف').waitFor();
    expect(await traces(page)).toEqual(nothing);
    await page.context().close();
  });

  it('is final: what was under way does not bring the copy back, in this window or another', async () => {
    const page = await openKept();
    const other = await page.context().newPage();
    await other.goto(site.origin + templates.country, { waitUntil: 'networkidle' });
    const letGo = await holdCopies(page.context());
    const waiting = [page, other].map((window) => window.waitForRequest(isForCopy));
    await button(page, inEnglish.again).click();
    await other.reload();
    await Promise.all(waiting);
    await button(page, inEnglish.remove).click();
    await statusOf(page).getByText('Removed.').waitFor();
    letGo();
    await button(other, inEnglish.keep).waitFor();
    expect(await traces(page)).toEqual(nothing);
    await page.context().close();
  });
});
