import type { Browser } from 'playwright-core';
import { compress } from '../serve/encoding.ts';

export interface SearchCost {
  /** From the first key to the first result. */
  readonly milliseconds: number;
  /** What was fetched for it, after the page. */
  readonly bytes: number;
}

const compressible = /javascript|json|html|css/;

/** Types a query on the search page of a browser that has seen nothing before. */
export async function measureSearch(
  browser: Browser,
  address: string,
  query: string,
): Promise<SearchCost> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const size = response
      .body()
      .then((body) => (compressible.test(type) ? compress(body, 'br') : body))
      .then(({ length }) => length)
      // What was still on its way when the first result stood there does not count.
      .catch(() => 0);
    sizes.set(response.url(), size);
  });
  await page.evaluate(watchForResult);
  await page.fill('#query', query);
  const { milliseconds, fetched } = await page.evaluate(() => window.firstResult!);
  const bytes = await Promise.all(fetched.flatMap((url) => sizes.get(url) ?? []));
  await page.close();
  return { milliseconds, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}

interface FirstResult {
  readonly milliseconds: number;
  readonly fetched: string[];
}

declare global {
  interface Window {
    firstResult?: Promise<FirstResult>;
  }
}

/** Runs in the page, whose own clock is not slowed by the way to it: notes what was asked for until a result stood there. */
function watchForResult(): void {
  const before = performance.getEntriesByType('resource').length;
  let start = 0;
  document.addEventListener('input', () => (start = performance.now()), {
    capture: true,
    once: true,
  });
  window.firstResult = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-search-result]')) return;
      observer.disconnect();
      const entries = performance.getEntriesByType('resource').slice(before);
      resolve({
        milliseconds: performance.now() - start,
        fetched: entries.map(({ name }) => name),
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
