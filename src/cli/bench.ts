import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from './bench/chromium.ts';
import { measureLighthouse, median } from './bench/measure-lighthouse.ts';
import { weighPage } from './bench/measure-page.ts';
import { measureSearch } from './bench/measure-search.ts';
import type { Command } from './commands.ts';
import { startServer } from './serve.ts';

/** A figure beside the bound that it must keep. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly bound: number;
  readonly unit: string;
  /** Whether the value must be at least the bound, instead of at most. */
  readonly isLeast?: boolean;
}

const debuggingPort = 9333;
const runs = 3;

/** `npm run bench`: measures the last build against the budgets. Exit code 1 where one is exceeded. */
export const command: Command = async () => {
  const server = await startServer('dist', 0);
  const browser = await launchChromium([`--remote-debugging-port=${debuggingPort}`]);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const figures = [
      ...(await articleFigures(browser, `${origin}/en/understand/what-is-peer-support/`)),
      ...(await directoryFigures(browser, `${origin}/en/help/fr/`)),
      ...(await searchFigures(browser, `${origin}/en/search/`)),
    ];
    for (const figure of figures) console.log(describe(figure));
    return figures.every(isKept) ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};

async function articleFigures(browser: Browser, address: string): Promise<Figure[]> {
  const weight = await weighPage(browser, address);
  const scores = await measureLighthouse(address, debuggingPort, runs);
  return [
    { name: 'article: first view, gzip', value: weight.firstView, bound: 14_000, unit: 'bytes' },
    { name: 'article: script, brotli', value: weight.script, bound: 4_096, unit: 'bytes' },
    { name: 'article: fonts preloaded', value: weight.preloadedFonts, bound: 2, unit: 'files' },
    { name: 'article: render-blocking', value: weight.blocking, bound: 0, unit: 'files' },
    ...Object.entries(scores).map(([category, value]) => ({
      name: `article: Lighthouse ${category}, median of ${runs}`,
      value,
      bound: 100,
      unit: 'points',
      isLeast: true,
    })),
  ];
}

async function directoryFigures(browser: Browser, address: string): Promise<Figure[]> {
  const weight = await weighPage(browser, address);
  return [
    { name: 'country: script, brotli', value: weight.script, bound: 8_192, unit: 'bytes' },
    { name: 'country: render-blocking', value: weight.blocking, bound: 0, unit: 'files' },
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
  ];
}

const isKept = ({ value, bound, isLeast = false }: Figure) =>
  isLeast ? value >= bound : value <= bound;

function describe(figure: Figure): string {
  const { name, value, bound, unit, isLeast = false } = figure;
  const limit = `${isLeast ? 'at least' : 'at most'} ${bound.toLocaleString('en')} ${unit}`;
  return `${isKept(figure) ? 'kept    ' : 'EXCEEDED'}  ${name.padEnd(50)} ${value.toLocaleString('en').padStart(8)}  (${limit})`;
}
