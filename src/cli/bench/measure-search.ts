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
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    sizes.push(
      response
        .body()
        .then((body) => (compressible.test(type) ? compress(body, 'br') : body))
        .then(({ length }) => length),
    );
  });
  const start = performance.now();
  await page.fill('#query', query);
  await page.waitForSelector('[data-search-result]');
  const milliseconds = performance.now() - start;
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return { milliseconds, bytes };
}
