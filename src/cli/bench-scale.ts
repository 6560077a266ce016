import { appendFileSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
import { describeFigure, isKept } from './bench/figure.ts';
import { measureSearch, type SearchCost } from './bench/measure-search.ts';
import { thisMachine } from './bench/measurements-page.ts';
import { notesOfAstro, withNothingKept } from './bench/nothing-kept.ts';
import { withServedSite } from './bench/served-site.ts';
import { measuredRun, weightOf } from './bench-scale/measured-run.ts';
import { scaleFile, scaleLine, scalePage } from './bench-scale/scale-page.ts';
import { scaleFigures } from './bench-scale/scale-figures.ts';
import { measured, type ScaleRow } from './bench-scale/scale-row.ts';
import type { Command } from './commands.ts';
import { UserFacingError } from './user-facing-error.ts';

const sizes = [100, 1_000, 5_000, 10_000];
const program = join(process.cwd(), 'src/cli/nightlight.mjs');
const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
const pagefind = join(process.cwd(), 'node_modules/pagefind/lib/runner/bin.cjs');

/**
 * `npm run bench:scale [-- 100 1000]`: builds sites of generated articles, and the same articles with bare Astro and
 * MDX, and writes what each costs into `docs/measurements-scale.md`. Exit code 1 where a build takes longer, or
 * more memory, than is promised. Needs memory, some minutes, and a machine that does nothing else.
 */
export const command: Command = async (options) => {
  const asked = options.map(Number);
  if (asked.some((size) => !Number.isInteger(size) || size < 10)) {
    throw new UserFacingError(
      'bench:scale takes numbers of pages from 10: npm run bench:scale -- 100 1000',
    );
  }
  const rows: ScaleRow[] = [];
  for (const size of asked.length > 0 ? asked : sizes) {
    const measuredNow = await measure(size);
    rows.push(...measuredNow);
    for (const row of measuredNow) console.log(scaleLine(row, rows));
    // After every size: the largest may be more than the machine can hold.
    const day = new Date().toISOString().slice(0, 10);
    writeFileSync(scaleFile, scalePage(rows, scaleFigures(rows), day, thisMachine()));
  }
  const figures = scaleFigures(rows);
  for (const figure of figures) console.log(describeFigure(figure));
  return figures.every(isKept) ? 0 : 1;
};

async function measure(size: number): Promise<ScaleRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-scale-'));
  try {
    const articles = generatedArticles(contentDirectory(), size);
    const rows = [
      ...(await withNothingKept(() => buildOurs(join(folder, 'ours'), articles))),
      ...(await withNothingKept(() => buildBare(join(folder, 'bare'), articles))),
    ];
    return rows.map((row) => ({ ...row, pages: articles.length }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildOurs(folder: string, articles: readonly GeneratedArticle[]) {
  const content = join(folder, 'content');
  const output = join(folder, 'dist');
  writeContent(content, contentDirectory(), articles);
  const env = { CONTENT_DIR: content, OUT_DIR: output };
  const cold = await measuredRun([program, 'build'], { env });
  const changed = globSync(`explainers/${articleName(0)}/*.en.mdx`, { cwd: content })[0]!;
  appendFileSync(join(content, changed), '\nOne more sentence.\n');
  const rebuild = await measuredRun([program, 'build'], { env });
  for (const notes of notesOfAstro) rmSync(notes, { recursive: true, force: true });
  const kept = await measuredRun([program, 'build'], { env });
  return [
    {
      what: measured.cold,
      cost: cold,
      output: weightOf(output),
      search: await searchOn(output, articles[0]!),
    },
    { what: measured.rebuild, cost: rebuild },
    { what: measured.kept, cost: kept },
  ];
}

/** What the first result of a search costs on a built site: for the first word of a title. */
function searchOn(built: string, { text }: GeneratedArticle): Promise<SearchCost> {
  const [query = ''] = text.title.split(' ');
  return withServedSite(built, (browser, origin) =>
    measureSearch(browser, `${origin}/en/search/`, query),
  );
}

async function buildBare(folder: string, articles: readonly GeneratedArticle[]) {
  writeBareSite(folder, articles);
  const site = await measuredRun([astro, 'build', '--root', folder], { cwd: folder });
  const output = weightOf(join(folder, 'dist'));
  const search = await measuredRun([pagefind, '--site', join(folder, 'dist')]);
  return [
    { what: measured.bare, cost: site, output },
    { what: measured.bareIndex, cost: search },
  ];
}
