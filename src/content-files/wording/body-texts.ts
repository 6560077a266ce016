import { isWordingNote, reasonOf } from '../../domain/wording/note.ts';
import { alignText } from '../alignment.ts';
import type { EntryFile } from '../entry.ts';
import { parsedBodyOf } from '../entry-body.ts';
import { nodesOf, type TextNode } from '../mdx.ts';
import { isBlock } from '../prose.ts';
import type { Position } from '../yaml.ts';
import type { LineRange, ShownText, WordingNote } from './shown-text.ts';

type Entry = Pick<EntryFile, 'body' | 'bodyLine'>;

/** What the text of an entry shows, a paragraph at a time, with the attributes that its components show. */
export function bodyTexts(entry: Entry): ShownText[] {
  const parsed = parsedBodyOf(entry);
  if (!('tree' in parsed)) return [];
  const positions = positionsIn(entry);
  return [...blocksOf(parsed.tree, false)].flatMap(({ node, isQuoted }) => {
    const lines = linesOf(node, entry);
    const shown = (text: string, offsets: readonly number[]): ShownText[] =>
      text.trim() === ''
        ? []
        : [
            {
              text,
              place: 'text',
              field: '',
              isQuoted,
              lines,
              placeOf: (index) => positions(offsets[index] ?? startOf(node)),
            },
          ];
    const prose = isBlock(node) ? proseOf(node, entry.body) : undefined;
    return [
      ...(prose ? shown(prose.text, prose.offsets) : []),
      ...valuesOf(node).flatMap((value) => shown(value, offsetsOfValue(value, node, entry.body))),
    ];
  });
}

/** The notes on wording of a text. One above a block is about that block, one within a block about that one. */
export function bodyNotes(entry: Entry): WordingNote[] {
  const parsed = parsedBodyOf(entry);
  if (!('tree' in parsed) || !entry.body.includes('wording-ok')) return [];
  const positions = positionsIn(entry);
  return [...nodesOf(parsed.tree)].flatMap((parent) =>
    (parent.children ?? []).flatMap((node, index, siblings) => {
      if (!/^mdx\w+Expression$/.test(node.type) || !isWordingNote(node.value ?? '')) return [];
      const next = siblings
        .slice(index + 1)
        .find(({ type, value = '' }) => type !== 'mdxFlowExpression' || !isWordingNote(value));
      const subject = node.type === 'mdxTextExpression' ? parent : (next ?? node);
      const { first } = linesOf(node, entry);
      const { last } = linesOf(subject, entry);
      return [
        {
          position: positions(startOf(node)),
          reason: reasonOf(node.value ?? ''),
          covers: { first: Math.min(first, linesOf(subject, entry).first), last },
        },
      ];
    }),
  );
}

interface Block {
  readonly node: TextNode;
  readonly isQuoted: boolean;
}

function* blocksOf(node: TextNode, isQuoted: boolean): Generator<Block> {
  yield { node, isQuoted };
  for (const child of node.children ?? []) {
    yield* blocksOf(child, isQuoted || child.type === 'blockquote');
  }
}

const startOf = (node: TextNode) => node.position?.start.offset ?? 0;

const linesOf = ({ position }: TextNode, { bodyLine }: Entry): LineRange => ({
  first: bodyLine - 1 + (position?.start.line ?? 1),
  last: bodyLine - 1 + (position?.end.line ?? 1),
});

/** A block as it reads: without code and comments, across emphasis and links. */
function proseOf(block: TextNode, body: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  for (const { type, value, position } of nodesOf(block)) {
    const shown = type === 'break' ? ' ' : type === 'text' ? (value ?? '') : '';
    const start = position?.start.offset ?? 0;
    text += shown;
    const places = alignText(shown, body.slice(start, position?.end.offset));
    for (const place of places) offsets.push(start + place);
  }
  return { text, offsets };
}

const hiddenAttributes = ['id', 'name'];

/** What a node shows beside its text: the title of a link, the attributes of a component. */
const valuesOf = ({ title, alt, attributes = [] }: TextNode): string[] =>
  [
    title,
    alt,
    ...attributes
      .filter(({ name = '' }) => !hiddenAttributes.includes(name))
      .map(({ value }) => value),
  ].filter((value) => typeof value === 'string');

function offsetsOfValue(value: string, node: TextNode, body: string): number[] {
  const start = startOf(node);
  const source = body.slice(start, node.position?.end.offset);
  const from = Math.max(source.indexOf(value), 0) || Math.max(source.search(/["']/), 0);
  return alignText(value, source.slice(from)).map((place) => start + from + place);
}

function positionsIn({ body, bodyLine }: Entry): (offset: number) => Position {
  return (offset) => {
    const before = body.slice(0, offset);
    const line = before.split('\n').length;
    return { line: bodyLine + line - 1, column: offset - before.lastIndexOf('\n') };
  };
}
