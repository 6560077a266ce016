import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../src/cli/bench/chromium.ts';
import { serveSite } from './serve-site.ts';

/** A browser and the served site, started before the tests of a file and stopped after them. */
export function browserSite() {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;

  beforeAll(async () => {
    site = await serveSite();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  return {
    get origin() {
      return site?.origin ?? '';
    },
    /**
     * A page on a path of the site, in a context of its own: no cookie and no storage from before.
     * @param prepare what must be so before the page loads: its clock, what the network answers
     */
    async open(
      path: string,
      options: BrowserContextOptions = {},
      prepare?: (page: Page) => Promise<unknown>,
    ): Promise<Page> {
      const context: BrowserContext = await browser!.newContext(options);
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(`${site!.origin}${path}`);
      return page;
    },
    async newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
      return browser!.newContext(options);
    },
  };
}

/** One page of each template, in a language of each direction. */
export const templates = {
  choice: '/',
  home: '/en/',
  homeArabic: '/ar/',
  understand: '/en/understand/',
  article: '/en/understand/what-is-peer-support/',
  articleArabic: encodeURI('/ar/فهم/ما-هو-دعم-الأقران/'),
  campaigns: '/fr/campagnes/',
  campaign: '/en/campaigns/exam-nights/',
  kit: '/en/campaigns/world-suicide-prevention-day/kit/',
  kitArabic: encodeURI('/ar/حملات/ليالي-الامتحانات/مواد/'),
  help: '/en/help/',
  country: '/en/help/fr/',
  countryArabic: encodeURI('/ar/مساعدة/fr/'),
  countryByChat: '/en/help/fr/by-chat/',
  allCountries: '/en/help/all/',
  allCountriesArabic: encodeURI('/ar/مساعدة/الكل/'),
  service: '/fr/aide/fr/3114/',
  serviceArabic: encodeURI('/ar/مساعدة/fr/sos-amitie/'),
  emergency: '/en/help/fr/emergency/',
  topics: '/en/topics/',
  topic: '/en/topics/feeling-alone/',
  association: '/en/about/',
  search: '/en/search/',
  index: '/fr/index/',
  contentStatus: '/admin/status/',
  notFound: '/en/nothing-here/',
} as const;
