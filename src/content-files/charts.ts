import type { ChartTable } from '../domain/charts/chart-table.ts';
import { nodesOf, type TextNode } from './mdx.ts';
import { wordsOf } from './prose.ts';

/** A chart as a text writes it. */
export interface WrittenChart {
  readonly node: TextNode;
  readonly kind: string;
  readonly source: string;
  /** The rows of its tables, without the headings; missing where it holds no table. */
  readonly rows: readonly TextNode[];
  readonly table: ChartTable;
  readonly tables: number;
}

/** Every chart of a text, in reading order. */
export const chartsIn = (tree: TextNode): WrittenChart[] =>
  [...nodesOf(tree)].filter(({ name }) => name === 'Chart').map(chartOf);

function chartOf(node: TextNode): WrittenChart {
  const tables = [...nodesOf(node)].filter(({ type }) => type === 'table');
  const [, ...rows] = tables[0]?.children ?? [];
  return {
    node,
    kind: attributeOf(node, 'kind'),
    source: attributeOf(node, 'source'),
    rows,
    table: rows.map(({ children = [] }) => children.map((cell) => wordsOf(cell).trim())),
    tables: tables.length,
  };
}

function attributeOf({ attributes = [] }: TextNode, name: string): string {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : '';
}
