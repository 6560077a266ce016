import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from './bench/chromium.ts';
import type { Command } from './commands.ts';
import { drawContactSheet } from './screenshots/contact-sheet.ts';
import { photographEditor } from './screenshots/editor.ts';
import { startServer } from './serve.ts';

const folder = 'docs/screenshots';

/** A Sunday night in Paris, so that pictures of one build are always the same. */
const moment = '2026-11-22T22:30:00+01:00';

const pages = {
  home: { en: '/en/', ar: '/ar/' },
  article: { en: '/en/understand/what-is-peer-support/', ar: '/ar/فهم/ما-هو-دعم-الأقران/' },
  campaign: { en: '/en/campaigns/exam-nights/', ar: '/ar/حملات/ليالي-الامتحانات/' },
  directory: { en: '/en/help/fr/', ar: '/ar/مساعدة/fr/' },
  service: { en: '/en/help/fr/sos-amitie/', ar: '/ar/مساعدة/fr/sos-amitie/' },
} as const;

const views = [
  { language: 'en', width: 1280, height: 900, colorScheme: 'light' },
  { language: 'ar', width: 1280, height: 900, colorScheme: 'dark' },
  { language: 'en', width: 360, height: 780, colorScheme: 'dark' },
  { language: 'ar', width: 360, height: 780, colorScheme: 'light' },
] as const;

/** `npm run screenshots`: pictures of the last build, to be looked at; `-- editor`: those of the editor; `-- kit`: one campaign's own. */
export const command: Command = async (options) => {
  if (options.includes('editor')) {
    await photographEditor();
    return 0;
  }
  await mkdir(folder, { recursive: true });
  await drawContactSheet('exam-nights', folder);
  if (options.includes('kit')) return 0;
  const server = await startServer('dist', 0);
  const browser = await launchChromium();
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    for (const [name, paths] of Object.entries(pages)) {
      for (const view of views) {
        await photograph(browser, origin + encodeURI(paths[view.language]), name, view);
      }
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  return 0;
};

async function photograph(
  browser: Browser,
  address: string,
  name: string,
  { language, width, height, colorScheme }: (typeof views)[number],
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime(moment);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}/${name}-${language}-${width}-${colorScheme}.png` });
  await page.close();
}
