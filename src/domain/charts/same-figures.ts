import type { ChartTable } from './chart-table.ts';
import { figuresIn } from './figures.ts';

/** The numbers of a table, row by row: a translation has other words for them and the same numbers. */
const figuresOf = (table: ChartTable): string =>
  JSON.stringify(table.map((cells) => cells.slice(1).map(figuresIn)));

/** Whether two tables hold the same numbers in the same places: `0.19` in English is `0,19` in French. */
export const hasSameFigures = (one: ChartTable, other: ChartTable): boolean =>
  figuresOf(one) === figuresOf(other);
