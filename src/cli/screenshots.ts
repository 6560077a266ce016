import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { landingPages } from './bench/landing-pages.ts';
import { withServedSite } from './bench/served-site.ts';
import type { Command } from './commands.ts';
import { drawContactSheet } from './screenshots/contact-sheet.ts';
import { photographEditor } from './screenshots/editor.ts';

const folder = 'docs/screenshots';

/** A Sunday night in Paris, so that pictures of one build are always the same. */
const moment = '2026-11-22T22:30:00+01:00';

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
  await withServedSite('dist', async (browser, origin) => {
    for (const [name, paths] of Object.entries(landingPages)) {
      for (const view of views) {
        await photograph(browser, origin + encodeURI(paths[view.language]), name, view);
      }
    }
  });
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
  // On a busy machine the letters come later than the last byte, and Arabic may have no others.
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.screenshot({ path: `${folder}/${name}-${language}-${width}-${colorScheme}.png` });
  await page.close();
}
