import type { Figure } from '../bench/figure.ts';
import type { SearchCost } from '../bench/measure-search.ts';
import type { Cost, Weight } from './measured-run.ts';

/** What was measured at a size. */
export const measured = {
  cold: 'this project, nothing kept',
  rebuild: 'this project, one article changed',
  bare: 'bare Astro + MDX, nothing kept',
  bareIndex: 'its search index, by Pagefind alone',
} as const;

export interface ScaleRow {
  readonly what: (typeof measured)[keyof typeof measured];
  readonly pages: number;
  readonly cost: Cost;
  readonly output?: Weight;
  readonly search?: SearchCost;
}

/**
 * How much longer a page takes than at the size before: 1 where a build grows as its pages do; `undefined` for the
 * smallest size. `100 pages in 4 s, 1,000 pages in 20 s -> 0.5`
 */
export function growthOf(row: ScaleRow, rows: readonly ScaleRow[]): number | undefined {
  const before = rows
    .filter(({ what, pages }) => what === row.what && pages < row.pages)
    .sort((a, b) => b.pages - a.pages)[0];
  return before && row.cost.seconds / row.pages / (before.cost.seconds / before.pages);
}

/** A rebuild of so many pages is what somebody waits for who has corrected a number. */
const promisedFor = 1_000;

/** What is promised of a rebuild after one changed article: less than ten seconds, and half of a build from nothing. */
export function rebuildFigures(rows: readonly ScaleRow[]): Figure[] {
  const secondsOf = (wanted: ScaleRow['what']) =>
    rows.find(({ what, pages }) => what === wanted && pages === promisedFor)?.cost.seconds;
  const rebuild = secondsOf(measured.rebuild);
  const cold = secondsOf(measured.cold);
  if (rebuild === undefined || cold === undefined) return [];
  return [
    { name: 'rebuild of 1,000 pages', value: Number(rebuild.toFixed(1)), bound: 9.9, unit: 's' },
    {
      name: 'rebuild of 1,000 pages, beside nothing kept',
      value: Number((rebuild / cold).toFixed(2)),
      bound: 0.5,
      unit: 'of 1',
    },
  ];
}
