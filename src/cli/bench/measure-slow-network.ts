import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { startServer } from '../serve.ts';
import { launchChromium } from './chromium.ts';
import type { Figure } from './figure.ts';
import { median } from './measure-lighthouse.ts';

/** What a phone has at the edge of a network: bytes in a second, and milliseconds until an answer begins. */
const network = { bytesInASecond: 400_000 / 8, latency: 400 };
const latest = 2_500;
const runs = 3;

const pages = [
  { kind: 'home en', path: '/en/' },
  { kind: 'home ar', path: '/ar/' },
  { kind: 'article en', path: '/en/understand/what-is-peer-support/' },
  { kind: 'article ar', path: '/ar/فهم/ما-هو-دعم-الأقران/' },
  { kind: 'directory en', path: '/en/help/fr/' },
  { kind: 'directory ar', path: '/ar/مساعدة/fr/' },
  { kind: 'service en', path: '/en/help/fr/sos-amitie/' },
  { kind: 'service ar', path: '/ar/مساعدة/fr/sos-amitie/' },
] as const;

/** When the largest part of a page stands, on a phone that has seen nothing of the site and has a poor network. */
export async function measureSlowNetwork(): Promise<Figure[]> {
  const server = await startServer('dist', 0);
  const browser = await launchChromium();
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const figures: Figure[] = [];
    for (const { kind, path } of pages) {
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        times.push(await largestPaint(browser, origin + encodeURI(path)));
      }
      figures.push({
        name: `${kind}: largest paint at 400 kbit/s, 400 ms`,
        value: Math.round(median(times)),
        bound: latest,
        unit: 'ms',
      });
    }
    return figures;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

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
