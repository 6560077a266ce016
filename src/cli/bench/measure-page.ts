import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { compress } from '../serve/encoding.ts';

/** What a page costs before a reader does anything. Bytes are those of the compressed body alone. */
export interface PageWeight {
  /** HTML with its styles, gzip at its smallest. */
  readonly firstView: number;
  /** Scripts that the page loads, brotli at its smallest. */
  readonly script: number;
  readonly preloadedFonts: number;
  /** Stylesheets and scripts that stop the page from being drawn. */
  readonly blocking: number;
}

/** Weighs a page in a browser that has seen nothing before. */
export async function weighPage(browser: Browser, address: string): Promise<PageWeight> {
  const page = await browser.newPage();
  const bodies: { type: string; body: Promise<Buffer> }[] = [];
  page.on('response', (response) => {
    bodies.push({ type: response.request().resourceType(), body: response.body() });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const [html] = await bodiesOf(bodies, 'document');
  const scripts = await bodiesOf(bodies, 'script');
  const compressed = await Promise.all(scripts.map((script) => compress(script, 'br')));
  const weight = {
    firstView: gzipSync(html ?? Buffer.alloc(0), { level: 9 }).length,
    script: compressed.reduce((sum, { length }) => sum + length, 0),
    preloadedFonts: await page.locator('link[rel=preload][as=font]').count(),
    blocking: await blockingResources(page),
  };
  await page.close();
  return weight;
}

const bodiesOf = (bodies: readonly { type: string; body: Promise<Buffer> }[], type: string) =>
  Promise.all(bodies.filter((response) => response.type === type).map(({ body }) => body));

const blockingResources = (page: Page) =>
  page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
        ).length,
  );
