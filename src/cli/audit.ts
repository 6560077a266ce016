import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { auditFileName, auditFileText } from '../content-files/audit-file.ts';
import { buildDay } from '../content-files/build-day.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readAssociation } from '../content-files/read-content.ts';
import { auditPage, auditPageFile, type FaultyPage } from './audit/audit-page.ts';
import { auditedThemes, auditedWidths, lookAt } from './audit/look-at.ts';
import { axeVersion } from './audit/axe.ts';
import { htmlFaults } from './audit/validate-html.ts';
import { thisMachine } from './bench/measurements-page.ts';
import { withServedSite } from './bench/served-site.ts';
import type { Command } from './commands.ts';
import { UserFacingError } from './user-facing-error.ts';

/** One page in this many is looked at with `--sample`. */
const sampleStep = 12;

/** After this many pages a line says how far it is. */
const toldEvery = 100;

/**
 * `npm run audit`: every page of the sitemap, at the widths of a phone and of a desk, light and dark, with axe, a ruler
 * and html-validate. Only this whole audit is written down, for the page on accessibility and for `docs/audit.md`.
 * `npm run audit -- --sample` looks at one page in twelve, `npm run audit -- /en/help/` at those whose address begins so.
 */
export const command: Command = async (options) => {
  const paths = chosen(await sitemapPaths(), options);
  return withServedSite('dist', async (browser, origin) => {
    const start = performance.now();
    const { rules, faulty } = await lookAtAll(browser, origin, paths);
    const faults = faulty.reduce((sum, page) => sum + page.faults.length, 0);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(
      `${paths.length} pages at ${auditedWidths.join(' and ')} px, ${auditedThemes.join(' and ')}, ` +
        `${rules} rules of axe ${axeVersion}: ${faults} faults on ${faulty.length} pages, in ${seconds} s.`,
    );
    if (options.length === 0) {
      const directory = contentDirectory();
      const result = {
        day: buildDay(readAssociation(directory).data?.timeZone),
        pages: paths.length,
        widths: [...auditedWidths],
        themes: [...auditedThemes],
        browser: `Chromium ${browser.version().split('.')[0]}`,
        axe: axeVersion,
        rules,
        faults,
      };
      await writeFile(join(directory, auditFileName), auditFileText(result));
      await writeFile(auditPageFile, auditPage(result, faulty, thisMachine(), seconds));
    }
    return faults === 0 ? 0 : 1;
  });
};

async function sitemapPaths(): Promise<string[]> {
  const sitemap = await readFile('dist/sitemap-0.xml', 'utf8').catch(() => {
    throw new UserFacingError('Nothing is built yet: run npm run build first.');
  });
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname);
}

function chosen(all: readonly string[], options: readonly string[]): readonly string[] {
  const [option] = options;
  if (option === undefined) return all;
  if (option === '--sample') return all.filter((_, index) => index % sampleStep === 0);
  const found = all.filter((path) => decodeURI(path).startsWith(decodeURI(option)));
  if (found.length > 0) return found;
  throw new UserFacingError(
    `No page of the sitemap has an address that begins with “${option}”. Write it as in /en/help/, or leave it out for every page.`,
  );
}

/** Looks at all pages, several side by side: one for each processor. */
async function lookAtAll(browser: Browser, origin: string, paths: readonly string[]) {
  const left = [...paths];
  const faulty: FaultyPage[] = [];
  let rules = 0;
  const lookOn = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const seen = await lookAt(page, origin + path);
      const html = await readFile(`dist${decodeURI(path)}index.html`, 'utf8');
      const faults = [...(await htmlFaults(html)), ...seen.faults];
      rules = Math.max(rules, seen.rules);
      for (const fault of faults) console.log(`${decodeURI(path)} ${fault}`);
      if (faults.length > 0) faulty.push({ path: decodeURI(path), faults });
      if (left.length > 0 && left.length % toldEvery === 0) {
        console.log(`${paths.length - left.length} of ${paths.length} pages`);
      }
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lookOn));
  return { rules, faulty: faulty.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}
