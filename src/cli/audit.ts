import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { launchChromium } from './bench/chromium.ts';
import { htmlFaults } from './audit/validate-html.ts';
import type { Command } from './commands.ts';
import { startServer } from './serve.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One page in this many is looked at with `--sample`. */
const sampleStep = 12;

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
    let violations = 0;
    for (const path of paths) violations += await auditHtml(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      violations += await auditAll(browser, origin, paths, colorScheme);
    }
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

async function auditHtml(path: string): Promise<number> {
  const faults = await htmlFaults(await readFile(`dist${decodeURI(path)}index.html`, 'utf8'));
  for (const fault of faults) console.log(`${path} ${fault}`);
  return faults.length;
}

async function auditAll(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  colorScheme: 'light' | 'dark',
): Promise<number> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  let count = 0;
  for (const path of paths) {
    await page.goto(origin + path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(tags)
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    count += violations.length;
    for (const { id, nodes } of violations) {
      console.log(
        `${colorScheme} ${path} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
    }
  }
  await context.close();
  return count;
}
