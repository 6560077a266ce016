import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

/** A page of its own, and everything on it that a reader who is left alone would not want. */
async function watchedPage() {
  const context = await site.newContext();
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    const isExpected = message.text().includes('404') && page.url().includes('nothing-here');
    if (['error', 'warning'].includes(message.type()) && !isExpected) {
      complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== site.origin) complaints.push(`request: ${request.url()}`);
  });
  return { page, complaints };
}

describe('what breaks the policy, complains, asks others, sets a cookie or stores anything', () => {
  it.each(Object.values(templates))('is not %s', async (path) => {
    const { page, complaints } = await watchedPage();
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it('is not the search, when it has found something', async () => {
    const { page, complaints } = await watchedPage();
    await page.goto(`${site.origin}${templates.search}#q=listening`);
    await page.waitForSelector('[data-search-result]');
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it('is none of the pages that a reader opens one after the other', async () => {
    const { page, complaints } = await watchedPage();
    for (const path of Object.values(templates)) await page.goto(site.origin + path);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });
});

it('the words that a reader types never go into a request', async () => {
  const page = await site.open(templates.search);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await page.fill('#query', 'loneliness');
  await page.waitForSelector('[data-search-result]');
  expect(page.url()).toContain('#q=loneliness');
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((request) => request.includes('lonel'))).toEqual([]);
  await page.context().close();
});
