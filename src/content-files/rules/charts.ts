import { readTable } from '../../domain/charts/chart-table.ts';
import { readEffect } from '../../domain/charts/effects.ts';
import { hasSameFigures } from '../../domain/charts/same-figures.ts';
import { readShare } from '../../domain/charts/shares.ts';
import { citationsIn } from '../../domain/sources/citations.ts';
import { chartsIn, type WrittenChart } from '../charts.ts';
import { parsedBodyOf } from '../entry-body.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { bodyFault, type Finding, placeIn, type Rule } from './rule.ts';

const readers = { effects: readEffect, shares: readShare } as const;

const columns = {
  effects:
    'A row is: what was measured | the effect | its interval | how the source calls it. As in: | Symptoms | 0.19 | 0.11 to 0.27 | small |',
  shares: 'A row is: whom or what it is about | the share. As in: | Friends | 58% |',
} as const;

/** A chart can be drawn: it holds one table, and every row of it can be read. */
export const chartsCanBeDrawn: Rule = ({ entries }) =>
  entries.flatMap((entry) => chartsOf(entry).flatMap((chart) => tableFaults(entry, chart)));

/** A chart rests on a source that its text cites. */
export const chartsNameTheirSource: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const cited = citationsIn(entry.body).map(({ id }) => id);
    return chartsOf(entry)
      .filter(({ source }) => source && !cited.includes(source))
      .map(({ node, source }) =>
        bodyFault(entry, placeIn(node), {
          rule: 'chart/source',
          message: `draws figures of “${source}”, which this text does not cite`,
          remedy: `Cite it in a sentence beside the chart, as [^${source}], and list it among the sources.`,
        }),
      );
  });

/** A translation shows the figures of its original. */
export const chartsKeepTheirFigures: Rule = ({ entries }) =>
  entries
    .filter(({ isOriginal }) => !isOriginal)
    .flatMap((entry) => {
      const original = entries.find(
        ({ isOriginal, collection, id }) =>
          isOriginal && collection === entry.collection && id === entry.id,
      );
      if (!original) return [];
      const originals = chartsOf(original);
      return chartsOf(entry)
        .filter(({ table }, index) => {
          const other = originals[index]?.table;
          return other && !hasSameFigures(table, other);
        })
        .map(({ node }) =>
          bodyFault(entry, placeIn(node), {
            rule: 'chart/translation',
            message: 'has other figures than the chart of the original',
            remedy: `Compare it with ${original.path}: rows and figures are the same, only the words differ.`,
          }),
        );
    });

function tableFaults(entry: EntryFile, chart: WrittenChart): Fault[] {
  const { kind, node, rows, table, tables } = chart;
  if (kind !== 'effects' && kind !== 'shares') return [];
  const faultAt = (place: typeof node, finding: Omit<Finding, 'remedy'>) =>
    bodyFault(entry, placeIn(place), { ...finding, remedy: columns[kind] });
  if (tables !== 1) {
    const message = tables === 0 ? 'is a chart without a table' : 'is a chart with several tables';
    return [faultAt(node, { rule: 'chart/table', message })];
  }
  if (rows.length === 0) {
    return [faultAt(node, { rule: 'chart/table', message: 'is a chart whose table has no rows' })];
  }
  return readTable<object>(table, readers[kind]).faults.map(({ row, message }) =>
    faultAt(rows[row] ?? node, { rule: 'chart/row', message }),
  );
}

function chartsOf(entry: EntryFile): WrittenChart[] {
  const parsed = parsedBodyOf(entry);
  return 'tree' in parsed ? chartsIn(parsed.tree) : [];
}
