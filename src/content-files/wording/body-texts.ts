import { isWordingNote, reasonOf } from '../../domain/wording/note.ts';
import { alignText } from '../alignment.ts';
import type { EntryFile } from '../entry.ts';
import { parsedBodyOf } from '../entry-body.ts';
import { nodesOf, type TextNode } from '../mdx.ts';
import { isBlock } from '../prose.ts';
import type { Position } from '../yaml.ts';
import type { LineRange, ShownText, WordingNote } from './shown-text.ts';
import { isShownAttribute } from '../shown-attributes.ts';

type Entry = Pick<EntryFile, 'body' | 'bodyLine'>;

/** What the text of an entry shows, a paragraph at a time, with the attributes that its components show. */
export function bodyTexts(entry: Entry): ShownText[] {
  const parsed = parsedBodyOf(entry);
  if (!('tree' in parsed)) return [];
  const positions = positionsIn(entry);
  return [...blocksOf(parsed.tree)].flatMap(({ node, isQuoted }) => {
    const lines = linesOf(node, entry);
    const texts = [
      ...(isBlock(node) ? [proseOf(node, entry.body)] : []),
      ...valuesOf(node, entry.body),
    ];
    return texts
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, offsetOf }) => ({
        text,
        place: 'text' as const,
        field: '',
        isQuoted,
        lines,
        placeOf: (index: number) => positions(offsetOf(index)),
      }));
  });
}

/** A text, and where its characters stand in the body: found out only where somebody asks, since most have no fault. */
interface PlacedText {
  readonly text: string;
  readonly offsetOf: (index: number) => number;
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

/** Without recursion: quotations can stand in one another deeper than calls can. */
function* blocksOf(root: TextNode): Generator<Block> {
  const waiting: Block[] = [{ node: root, isQuoted: false }];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    yield block;
    const { node, isQuoted } = block;
    for (const child of (node.children ?? []).toReversed()) {
      waiting.push({ node: child, isQuoted: isQuoted || child.type === 'blockquote' });
    }
  }
}

const startOf = (node: TextNode) => node.position?.start.offset ?? 0;

const linesOf = ({ position }: TextNode, { bodyLine }: Entry): LineRange => ({
  first: bodyLine - 1 + (position?.start.line ?? 1),
  last: bodyLine - 1 + (position?.end.line ?? 1),
});

/** A block as it reads: without code and comments, across emphasis and links. */
function proseOf(block: TextNode, body: string): PlacedText {
  let text = '';
  const parts: { from: number; shown: string; node: TextNode }[] = [];
  for (const node of nodesOf(block)) {
    const shown = node.type === 'break' ? ' ' : node.type === 'text' ? (node.value ?? '') : '';
    if (shown === '') continue;
    parts.push({ from: text.length, shown, node });
    text += shown;
  }
  return {
    text,
    offsetOf: (index) => {
      const part = parts.findLast(({ from }) => from <= index);
      if (!part) return startOf(block);
      const source = body.slice(startOf(part.node), part.node.position?.end.offset);
      return startOf(part.node) + (alignText(part.shown, source)[index - part.from] ?? 0);
    },
  };
}

/** What a node shows beside its text: the title of a link, the attributes of a component. */
const valuesOf = (node: TextNode, body: string): PlacedText[] =>
  [
    node.title,
    node.alt,
    ...(node.attributes ?? [])
      .filter(({ name }) => isShownAttribute(name))
      .map(({ value }) => value),
  ]
    .filter((value) => typeof value === 'string')
    .map((text) => ({ text, offsetOf: (index) => offsetInValue(text, index, node, body) }));

function offsetInValue(value: string, index: number, node: TextNode, body: string): number {
  const start = startOf(node);
  const source = body.slice(start, node.position?.end.offset);
  const from = Math.max(source.indexOf(value), 0) || Math.max(source.search(/["']/), 0);
  return start + from + (alignText(value, source.slice(from))[index] ?? 0);
}

function positionsIn({ body, bodyLine }: Entry): (offset: number) => Position {
  return (offset) => {
    const before = body.slice(0, offset);
    const line = before.split('\n').length;
    return { line: bodyLine + line - 1, column: offset - before.lastIndexOf('\n') };
  };
}
