import type { Browser } from 'playwright-core';
import type { Figure } from './figure.ts';
import { landingPagesOf } from './landing-pages.ts';
import { median } from './measure-lighthouse.ts';
import { withServedSite } from './served-site.ts';

/** What a phone has at the edge of a network: bytes in a second, and milliseconds until an answer begins. */
const network = { bytesInASecond: 400_000 / 8, latency: 400 };
const latest = 2_500;
const runs = 3;

/** A campaign is drawn as an article is, and stands as soon. */
const pages = landingPagesOf(['home', 'article', 'directory', 'service']);

/** When the largest part of a page stands, on a phone that has seen nothing of the site and has a poor network. */
export const measureSlowNetwork = (): Promise<Figure[]> =>
  withServedSite('dist', async (browser, origin) => {
    const figures: Figure[] = [];
    for (const { name, path } of pages) {
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        times.push(await largestPaint(browser, origin + path));
      }
      figures.push({
        name: `${name}: largest paint at 400 kbit/s, 400 ms`,
        value: Math.round(median(times)),
        bound: latest,
        unit: 'ms',
      });
    }
    return figures;
  });

async function largestPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.bytesInASecond,
    uploadThroughput: network.bytesInASecond,
  });
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? Number.POSITIVE_INFINITY);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return time;
}
