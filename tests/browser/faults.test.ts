import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

/** What may go wrong around a page: how it is opened, or what is done to it before it loads. */
interface Fault {
  readonly options?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const without =
  (types: readonly string[]) =>
  (page: Page): Promise<unknown> =>
    page.route('**/*', (route) =>
      types.includes(route.request().resourceType()) ? route.abort() : route.continue(),
    );

const answering =
  (pattern: string, body: string, status = 200) =>
  (page: Page) =>
    page.route(pattern, (route) => route.fulfill({ status, body }));

const at = (time: string) => (page: Page) => page.clock.install({ time: new Date(time) });

const lacking =
  (...names: string[]) =>
  (page: Page) =>
    page.addInitScript((lost: string[]) => {
      for (const name of lost) {
        const [object, member] = name.includes('.') ? name.split('.') : ['window', name];
        const owner = object === 'window' ? window : (window as never)[object!];
        Reflect.deleteProperty(owner, member!);
      }
    }, names);

/** The sheets stand in the page itself: what a reader's own program may strip. */
const withoutStyles = (page: Page) =>
  page.route('**/', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll(/<style>.*?<\/style>/gs, '') });
  });

const nothingAfterThePage = (page: Page) =>
  page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );

/** The network goes while the page comes: the main part stands, and nothing of what follows. */
const withoutItsEnd = (page: Page) =>
  page.route('**/', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.lastIndexOf('</main>')) });
  });

const inNoKnownZone = (page: Page) =>
  page.addInitScript(() => {
    const known = Reflect.get(Intl.DateTimeFormat.prototype, 'resolvedOptions') as () => object;
    Reflect.set(Intl.DateTimeFormat.prototype, 'resolvedOptions', function (this: unknown) {
      return { ...known.call(this), timeZone: 'Mars/Phobos' };
    });
  });

const faults: Readonly<Record<string, Fault>> = {
  'JavaScript is off': { options: { javaScriptEnabled: false } },
  'no script arrives': { prepare: without(['script']) },
  'a script arrives in half': { prepare: answering('**/_astro/*.js', 'export const half = (') },
  'styles are stripped': { prepare: withoutStyles },
  'no font arrives': { prepare: without(['font']) },
  'no picture arrives': { prepare: without(['image']) },
  'no data arrives': { prepare: without(['fetch', 'xhr']) },
  'data arrives broken': { prepare: answering('**/*.json', '{"pages": [') },
  'data is not there': { prepare: answering('**/*.json', 'Not found', 404) },
  'the index of the search is not there': { prepare: answering('**/pagefind/**', '', 404) },
  'the index of the search is broken': { prepare: answering('**/pagefind/**', 'export const (') },
  'nothing arrives after the page': { prepare: nothingAfterThePage },
  'the end of the page does not arrive': { prepare: withoutItsEnd },
  'the clock stands in 1970': { prepare: at('1970-01-01T00:00:00Z') },
  'the clock stands in 2099': { prepare: at('2099-12-31T23:59:00Z') },
  'the zone of the device is unknown': { prepare: inNoKnownZone },
  'the browser is older than a few interfaces': {
    prepare: lacking('Intl.Segmenter', 'Temporal', 'HTMLDialogElement', 'Intl.DisplayNames'),
  },
};

const paths = [templates.homeArabic, templates.article, templates.country, templates.search];

describe.each(Object.entries(faults))('where %s', (_, { options, prepare }) => {
  it('each page has its heading, what it says, and somebody to call', async () => {
    for (const path of paths) {
      const page = await site.open(path, options, prepare);
      expect(await page.locator('h1').first().isVisible(), path).toBe(true);
      const urgent = page.locator('.urgent a[href^="tel:"]');
      expect(await urgent.isVisible(), path).toBe(true);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
      await page.context().close();
    }
  });
});

describe('a search', () => {
  it.each([
    'no data arrives',
    'data arrives broken',
    'data is not there',
    'no script arrives',
    'the index of the search is not there',
    'the index of the search is broken',
    'nothing arrives after the page',
  ])('says where help is, and where everything is listed, where %s', async (name) => {
    const { options, prepare } = faults[name]!;
    const page = await site.open(`${templates.search}#q=listening`, options, prepare);
    await page.locator('main a[href="/en/index/"]').first().waitFor();
    expect(await page.locator('a[href^="/en/help/"]').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('a page that was read before the network went', () => {
  it('keeps its words and its numbers', async () => {
    const page = await site.open(templates.country);
    await page.context().setOffline(true);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await page.locator('a[href="tel:3114"]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-service="fr-3114"]').first().innerText()).toContain('3114');
    await page.context().close();
  });
});
