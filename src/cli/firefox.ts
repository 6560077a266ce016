import puppeteer from 'puppeteer-core';
import { readDistressExamples } from '../content-files/read-content.ts';
import { contentDirectory } from '../content-files/location.ts';
import { landingPagesOf } from './bench/landing-pages.ts';
import { whileServing } from './bench/served-site.ts';
import type { Command } from './commands.ts';
import { firefoxPath } from './firefox/firefox-path.ts';
import { faultsOfPage } from './firefox/read-page.ts';
import { searching } from './firefox/search-by-hand.ts';
import { startServer } from './serve.ts';

/**
 * `npm run firefox`: reads the last build in a Firefox that is installed, at the width of a phone, a page of each kind in
 * English and Arabic, and searches there. Exit code 1 where something is wrong. Our tests run in Chromium, which npm can bring.
 */
export const command: Command = async () => {
  const executablePath = firefoxPath();
  return whileServing(await startServer('dist', 0), async (origin) => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    try {
      console.log(await browser.version());
      let wrong = 0;
      for (const { path, use } of readings()) {
        const faults = await faultsOfPage(browser, origin + path, use);
        wrong += faults.length;
        console.log(`${faults.length === 0 ? 'well' : 'WRONG'}  ${decodeURI(path)}`);
        for (const fault of faults) console.log(`       ${fault}`);
      }
      return wrong === 0 ? 0 : 1;
    } finally {
      await browser.close();
    }
  });
};

function readings() {
  const search = { en: '/en/search/', ar: encodeURI('/ar/بحث/') };
  return [
    ...landingPagesOf().map(({ path }) => ({ path, use: undefined })),
    { path: search.en, use: searching('peer support', 'result') },
    { path: search.ar, use: searching('الأقران', 'result') },
    { path: search.en, use: searching(firstCry('en'), 'panel') },
    { path: search.ar, use: searching(firstCry('ar'), 'panel') },
    { path: '/404.html', use: undefined },
  ];
}

/** From the examples that the site learns from: what this command types is no test of what it hears. */
function firstCry(locale: 'en' | 'ar'): string {
  const [cry] = readDistressExamples(contentDirectory(), locale).data?.self ?? [];
  if (cry === undefined)
    throw new Error(`content/distress/examples/${locale}.yaml has no example.`);
  return cry;
}
