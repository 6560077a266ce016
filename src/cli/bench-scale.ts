import { appendFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentDirectory } from '../content-files/location.ts';
import { writeBareSite } from './bench-scale/bare-astro.ts';
import {
  articleName,
  generatedArticles,
  type GeneratedArticle,
  writeContent,
} from './bench-scale/generated-content.ts';
import { launchChromium } from './bench/chromium.ts';
import { measureSearch, type SearchCost } from './bench/measure-search.ts';
import { type Cost, measuredRun, weightOf } from './bench-scale/measured-run.ts';
import type { Command } from './commands.ts';
import { startServer } from './serve.ts';
import { UserFacingError } from './user-facing-error.ts';

const sizes = [100, 1_000, 5_000, 10_000];
const program = join(process.cwd(), 'src/cli/nightlight.mjs');
const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
const pagefind = join(process.cwd(), 'node_modules/pagefind/lib/runner/bin.cjs');

interface Row {
  readonly what: string;
  readonly pages: number;
  readonly cost: Cost;
  readonly output?: ReturnType<typeof weightOf>;
  readonly search?: SearchCost;
}

/**
 * `npm run bench:scale [-- 100 1000]`: builds sites of generated articles, and the same articles with bare Astro and
 * MDX, and prints what each costs. Needs memory, some minutes, and a machine that does nothing else.
 */
export const command: Command = async (options) => {
  const asked = options.map(Number);
  if (asked.some((size) => !Number.isInteger(size) || size < 10)) {
    throw new UserFacingError(
      'bench:scale takes numbers of pages from 10: npm run bench:scale -- 100 1000',
    );
  }
  for (const size of asked.length > 0 ? asked : sizes) {
    for (const row of await measure(size)) console.log(describe(row));
  }
  return 0;
};

async function measure(size: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-scale-'));
  try {
    const articles = generatedArticles(contentDirectory(), size);
    const pages = articles.length;
    return [
      ...(await buildOurs(join(folder, 'ours'), articles)).map((row) => ({ ...row, pages })),
      ...(await buildBare(join(folder, 'bare'), articles)).map((row) => ({ ...row, pages })),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildOurs(folder: string, articles: readonly GeneratedArticle[]) {
  const content = join(folder, 'content');
  const output = join(folder, 'dist');
  writeContent(content, contentDirectory(), articles);
  const env = { CONTENT_DIR: content, OUT_DIR: output };
  rmSync('node_modules/.astro', { recursive: true, force: true });
  const cold = await measuredRun([program, 'build'], { env });
  const changed = globSync(`explainers/${articleName(0)}/*.en.mdx`, { cwd: content })[0]!;
  appendFileSync(join(content, changed), '\nOne more sentence.\n');
  const again = await measuredRun([program, 'build'], { env });
  return [
    {
      what: 'this project, cold',
      cost: cold,
      output: weightOf(output),
      search: await searchOn(output, articles[0]!),
    },
    { what: 'this project, one article changed', cost: again },
  ];
}

/** What the first result of a search costs on a built site: for the first word of a title. */
async function searchOn(built: string, { text }: GeneratedArticle): Promise<SearchCost> {
  const server = await startServer(built, 0);
  const browser = await launchChromium();
  const { port } = server.address() as AddressInfo;
  const [query = ''] = text.title.split(' ');
  try {
    return await measureSearch(browser, `http://localhost:${port}/en/search/`, query);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function buildBare(folder: string, articles: readonly GeneratedArticle[]) {
  writeBareSite(folder, articles);
  const site = await measuredRun([astro, 'build', '--root', folder], { cwd: folder });
  const output = weightOf(join(folder, 'dist'));
  const search = await measuredRun([pagefind, '--site', join(folder, 'dist')]);
  return [
    { what: 'bare Astro + MDX, cold', cost: site, output },
    { what: 'its search index, by Pagefind alone', cost: search },
  ];
}

function describe({ what, pages, cost, output, search }: Row): string {
  const { seconds, megabytes } = cost;
  const memory = megabytes === undefined ? 'memory unknown' : `${megabytes} MB`;
  const found =
    search &&
    `, first result of a search after ${Math.round(search.milliseconds)} ms and ${(search.bytes / 1e3).toFixed(0)} KB`;
  const weight = output && `, ${output.files} files of ${(output.bytes / 1e6).toFixed(1)} MB`;
  return `${String(pages).padStart(6)} pages  ${what.padEnd(36)} ${seconds.toFixed(1).padStart(7)} s  ${memory.padStart(14)}${weight ?? ''}${found ?? ''}`;
}
