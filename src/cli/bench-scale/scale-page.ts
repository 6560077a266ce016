import { describeFigure, type Figure } from '../bench/figure.ts';
import { growthOf, type ScaleRow } from './scale-row.ts';

/** Where the last measurement of thousands of pages stands. */
export const scaleFile = 'docs/measurements-scale.md';

const columns = [
  ['Pages', '---:'],
  ['What', '---'],
  ['Clock', '---:'],
  ['Processor', '---:'],
  ['A page, beside the size before', '---:'],
  ['Memory', '---:'],
  ['Output', '---'],
  ['First result of a search', '---'],
] as const;

/** Every row as Markdown, with the day and the machine, and what is promised. */
export function scalePage(
  rows: readonly ScaleRow[],
  figures: readonly Figure[],
  day: string,
  machine: string,
): string {
  return [
    '# Measurements of thousands of pages',
    `Written by \`npm run bench:scale\` on ${day}. ${machine}. Processor time is user and system together, of all processes; memory is that of the largest.`,
    ...figures.map((figure) => `- ${describeFigure(figure).replace(/ +/g, ' ')}`),
    [
      lineOf(columns.map(([name]) => name)),
      lineOf(columns.map(([, mark]) => mark)),
      ...rows.map((row) => lineOf(cellsOf(row, rows))),
    ].join('\n'),
    '',
  ].join('\n\n');
}

/** A row in a line for a terminal, without what was not measured. */
export const scaleLine = (row: ScaleRow, rows: readonly ScaleRow[]): string =>
  cellsOf(row, rows)
    .map((cell, index) => (index === 1 ? cell.padEnd(36) : cell.padStart(9)))
    .join('  ')
    .trimEnd();

const lineOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function cellsOf(row: ScaleRow, rows: readonly ScaleRow[]): string[] {
  const { pages, what, cost, output, search } = row;
  return [
    pages.toLocaleString('en'),
    what,
    `${cost.seconds.toFixed(1)} s`,
    cost.processorSeconds === undefined ? '' : `${cost.processorSeconds.toFixed(1)} s`,
    growthOf(row, rows)?.toFixed(2) ?? '',
    cost.megabytes === undefined ? '' : `${cost.megabytes.toLocaleString('en')} MB`,
    output ? `${output.files.toLocaleString('en')} files, ${megabytes(output.bytes)} MB` : '',
    search ? `${Math.round(search.milliseconds)} ms, ${(search.bytes / 1e3).toFixed(0)} KB` : '',
  ];
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
