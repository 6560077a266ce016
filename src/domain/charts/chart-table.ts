/** The words of each cell, row by row, without the row of headings. */
export type ChartTable = readonly (readonly string[])[];

/** What a row cannot be read as; the first row is 0. */
export interface RowFault {
  readonly row: number;
  readonly message: string;
}

export interface Reading<Row> {
  readonly rows: readonly Row[];
  readonly faults: readonly RowFault[];
}

/** Reads every row of a table. A row that cannot be read gives what is wrong with it, in words. */
export function readTable<Row extends object>(
  table: ChartTable,
  read: (cells: readonly string[]) => Row | string,
): Reading<Row> {
  const rows: Row[] = [];
  const faults: RowFault[] = [];
  for (const [index, cells] of table.entries()) {
    const row = read(cells);
    if (typeof row === 'string') faults.push({ row: index, message: row });
    else rows.push(row);
  }
  return { rows, faults };
}
