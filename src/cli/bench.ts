import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { describeFigure, type Figure, isKept } from './bench/figure.ts';
import { type LandingKind, landingPagesOf } from './bench/landing-pages.ts';
import { measureColdBuild } from './bench/measure-build.ts';
import { measureCheck } from './bench/measure-check.ts';
import { measureLighthouse, median } from './bench/measure-lighthouse.ts';
import { measureLoad } from './bench/measure-load.ts';
import { weighPage } from './bench/measure-page.ts';
import { measurePictures } from './bench/measure-pictures.ts';
import { measurePosters } from './bench/measure-posters.ts';
import { measureSearch } from './bench/measure-search.ts';
import { measureSets, readBaseline, setFigures, writeBaseline } from './bench/measure-sets.ts';
import { measureSlowNetwork } from './bench/measure-slow-network.ts';
import { measureStockSearch } from './bench/measure-stock-search.ts';
import { measurementsFile, measurementsPage, thisMachine } from './bench/measurements-page.ts';
import { withServedSite } from './bench/served-site.ts';
import type { Command } from './commands.ts';

const articleScript = 4_096;
const helpScript = 8_192;
/** The pages of help carry “Leave this site” on top. */
const exitScript = 3_584;

/** How much script a page of each kind may bring. */
const scriptBounds: Readonly<Record<LandingKind, number>> = {
  home: helpScript,
  article: articleScript,
  campaign: articleScript,
  directory: helpScript + exitScript,
  service: helpScript + exitScript,
};

const debuggingPort = 9333;
const runs = 3;

/**
 * `npm run bench`: measures the last build against the budgets, and writes `docs/measurements.md`. Exit code 1 where one is
 * exceeded. With `--sets` it measures only how well the search finds and hears; with `--baseline` it keeps those scores as what they must not fall below. With
 * `--check` it measures only how long `npm run check` takes, with `--pictures` how long pictures take to be drawn, with
 * `--build` how long a build takes that keeps nothing from before, with `--load` how the served site bears many readers,
 * with `--slow` when pages stand on a poor network.
 */
export const command: Command = async (options) => {
  if (options.includes('--check')) return told([measureCheck()]);
  if (options.includes('--pictures')) return told(await measurePictures());
  if (options.includes('--build')) return told([await measureColdBuild()]);
  if (options.includes('--load')) return told(await measureLoad());
  if (options.includes('--slow')) return told(await measureSlowNetwork());
  const scores = measureSets();
  if (options.includes('--baseline')) writeBaseline(scores);
  const figures = setFigures(scores, readBaseline());
  if (!options.some((option) => option === '--sets' || option === '--baseline')) {
    figures.push(measureCheck(), await measureColdBuild());
    figures.push(...(await measurePictures()), await measurePosters());
    figures.push(...(await browserFigures()), ...(await measureSlowNetwork()));
    figures.push(...(await measureLoad()));
    const day = new Date().toISOString().slice(0, 10);
    writeFileSync(measurementsFile, measurementsPage(figures, day, thisMachine()));
  }
  return told(figures);
};

function told(figures: readonly Figure[]): number {
  for (const figure of figures) console.log(describeFigure(figure));
  return figures.every(isKept) ? 0 : 1;
}

const browserFigures = (): Promise<Figure[]> =>
  withServedSite(
    'dist',
    async (browser, origin) => {
      const figures: Figure[] = [];
      for (const { kind, name, path } of landingPagesOf()) {
        figures.push(...(await pageFigures(browser, name, origin + path, scriptBounds[kind])));
      }
      return [...figures, ...(await searchFigures(browser, `${origin}/en/search/`))];
    },
    [`--remote-debugging-port=${debuggingPort}`],
  );

async function pageFigures(
  browser: Browser,
  page: string,
  address: string,
  scriptBound: number,
): Promise<Figure[]> {
  const weight = await weighPage(browser, address);
  const scores = await measureLighthouse(address, debuggingPort, runs);
  return [
    { name: `${page}: first view, gzip`, value: weight.firstView, bound: 14_000, unit: 'bytes' },
    { name: `${page}: script, brotli`, value: weight.script, bound: scriptBound, unit: 'bytes' },
    { name: `${page}: fonts preloaded`, value: weight.preloadedFonts, bound: 2, unit: 'files' },
    { name: `${page}: render-blocking`, value: weight.blocking, bound: 0, unit: 'files' },
    ...Object.entries(scores).map(([category, value]) => ({
      name: `${page}: Lighthouse ${category}, median of ${runs}`,
      value,
      bound: 100,
      unit: 'points',
      isLeast: true,
    })),
  ];
}

async function searchFigures(browser: Browser, address: string): Promise<Figure[]> {
  const costs = [];
  for (const query of ['friend', 'listening', 'exam']) {
    costs.push(await measureSearch(browser, address, query));
  }
  const bytes = median(costs.map((cost) => cost.bytes));
  const milliseconds = Math.round(median(costs.map((cost) => cost.milliseconds)));
  return [
    { name: 'search: until the first result', value: bytes, bound: 125_000, unit: 'bytes' },
    { name: 'search: until the first result', value: milliseconds, bound: 300, unit: 'ms' },
    {
      name: 'search: stock Pagefind interface',
      value: await measureStockSearch('dist', 'en'),
      unit: 'bytes',
    },
  ];
}
