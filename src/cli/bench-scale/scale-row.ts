import type { SearchCost } from '../bench/measure-search.ts';
import type { Cost, Weight } from './measured-run.ts';

/** What was measured at a size. */
export const measured = {
  cold: 'this project, nothing kept',
  rebuild: 'this project, one article changed',
  kept: 'this project, without Astro’s notes',
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
