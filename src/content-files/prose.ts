import { nodesOf, type TextNode } from './mdx.ts';

/** A stretch of text as a reader reads it, across emphasis and links, with where it starts in the body. */
export interface Prose {
  readonly text: string;
  readonly offset: number;
}

const phrases = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
]);

/** A paragraph, a heading, a cell, a component that holds its text on one line: what phrases stand in. */
export const isBlock = ({ type, children = [] }: TextNode) =>
  type === 'code' || (!phrases.has(type) && children.some((child) => phrases.has(child.type)));

/** The texts of a tree, a paragraph at a time, and the titles of its links. */
export function proseOf(tree: TextNode): Prose[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const offset = node.position?.start.offset ?? 0;
    const title = node.title ? [{ text: node.title, offset }] : [];
    return isBlock(node) ? [{ text: wordsOf(node), offset }, ...title] : title;
  });
}

/** The words of a block, as a reader reads them. */
export const wordsOf = (block: TextNode): string =>
  [...nodesOf(block)].map(({ type, value }) => (type === 'break' ? ' ' : (value ?? ''))).join('');

/** Where a found text stands in the body: the first place after the start of its paragraph. */
export function placeOf(body: string, { offset }: Prose, found: string) {
  const exact = body.indexOf(found, offset);
  const lines = body.slice(0, exact === -1 ? offset : exact).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
