import { headingAnchors } from '../domain/language/heading-anchors.ts';
import type { EntryFile } from './entry.ts';
import { treeOf } from './entry-body.ts';
import { nodesOf, type TextNode } from './mdx.ts';

/** A heading of a text. */
export interface Heading {
  readonly node: TextNode;
  /** `2` for `##`. */
  readonly depth: number;
  readonly text: string;
  /** What stands behind the `#` in a link to it. */
  readonly anchor: string;
}

/** The headings of a text, in their order. */
export function headingsOf(entry: EntryFile): Heading[] {
  const tree = treeOf(entry);
  const nodes = tree ? [...nodesOf(tree)].filter(({ type }) => type === 'heading') : [];
  const texts = nodes.map(textIn);
  const anchors = headingAnchors(texts);
  return nodes.map((node, index) => ({
    node,
    depth: node.depth ?? 1,
    text: texts[index]?.trim() ?? '',
    anchor: anchors[index] ?? '',
  }));
}

const textIn = (heading: TextNode) =>
  [...nodesOf(heading)].map(({ value }) => value ?? '').join('');
