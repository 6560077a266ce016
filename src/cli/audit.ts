import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Result } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './bench/chromium.ts';
import { htmlFaults } from './audit/validate-html.ts';
import type { Command } from './commands.ts';
import { startServer } from './serve.ts';

/** What axe is asked on every page; the enhanced contrast is that of level AAA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One page in this many is looked at with `--sample`. */
const sampleStep = 12;

/** The rules whose answer depends on colours: all that can differ between the light and the dark of one page. */
const colorRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Pages looked at side by side: one for each core of a small machine. */
const parallelPages = 2;

/** `npm run audit [-- --sample]`: html-validate and axe on every page of the sitemap, light and dark, with the contrast of level AAA. */
export const command: Command = async (options) => {
  const server = await startServer('dist', 0);
  const browser = await launchChromium();
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const all = await sitemapPaths();
    const paths = options.includes('--sample')
      ? all.filter((_, index) => index % sampleStep === 0)
      : all;
    const left = [...paths];
    const counts = await Promise.all(
      Array.from({ length: parallelPages }, () => auditAll(browser, origin, left)),
    );
    const violations = counts.reduce((sum, count) => sum + count, 0);
    console.log(`${paths.length} pages, light and dark: ${violations} violations.`);
    return violations === 0 ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};

async function sitemapPaths(): Promise<string[]> {
  const sitemap = await readFile('dist/sitemap-0.xml', 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname);
}

/** Takes paths from the list that all parallel pages share, until none is left. */
async function auditAll(browser: Browser, origin: string, left: string[]): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  let count = 0;
  for (let path = left.shift(); path !== undefined; path = left.shift()) {
    const faults = [...(await auditHtml(path)), ...(await auditPage(page, origin + path))];
    for (const fault of faults) console.log(`${decodeURI(path)} ${fault}`);
    count += faults.length;
  }
  await context.close();
  return count;
}

async function auditHtml(path: string): Promise<string[]> {
  return htmlFaults(await readFile(`dist${decodeURI(path)}index.html`, 'utf8'));
}

async function auditPage(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  const light = await new AxeBuilder({ page })
    .withTags(tags)
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(colorRules).analyze();
  return [...describe('light', light.violations), ...describe('dark', dark.violations)];
}

function describe(colorScheme: 'light' | 'dark', violations: readonly Result[]): string[] {
  return violations.map(
    ({ id, nodes }) =>
      `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
