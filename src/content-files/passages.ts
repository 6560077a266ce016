import type { Locale } from '../config/locales.ts';
import { citationsIn } from '../domain/sources/citations.ts';
import type { Content } from './content.ts';
import type { EntryFile } from './entry.ts';
import { treeOf } from './entry-body.ts';
import type { Fault, Severity } from './fault.ts';
import { nodesOf, type TextNode } from './mdx.ts';
import { isBlock, placeOf } from './prose.ts';
import { bodyFault, fieldFault, type Finding, wordFields } from './rules/rule.ts';
import { isShownAttribute } from './shown-attributes.ts';

/** A stretch of words that readers see: a field, a paragraph, a message of the interface. */
export interface Passage {
  readonly locale: Locale;
  /** Without code, citations and web addresses. */
  readonly text: string;
  readonly kind: 'field' | 'prose' | 'message';
  /** The field that holds it; none for the text of an entry. */
  readonly field?: readonly PropertyKey[];
  /** The file of the entry; none for the words of the interface. */
  readonly entry: EntryFile | undefined;
  /** A fault at the first place where the passage has these words. */
  readonly faultAt: <S extends Severity = 'error'>(words: string, finding: Finding<S>) => Fault<S>;
}

const passages = new WeakMap<Content, readonly Passage[]>();

/** Everything that readers read in their language, once for all rules. */
export function passagesOf(content: Content): readonly Passage[] {
  const known = passages.get(content);
  if (known) return known;
  const all = [...content.entries.flatMap(passagesOfEntry), ...passagesOfMessages(content)];
  passages.set(content, all);
  return all;
}

function passagesOfEntry(entry: EntryFile): Passage[] {
  const { locale } = entry;
  const fields = [...wordFields(entry)].map(({ field, text }): Passage => ({
    locale,
    text: readable(text),
    kind: 'field',
    field,
    entry,
    faultAt: (_, finding) => fieldFault(entry, field, finding),
  }));
  const tree = treeOf(entry);
  const texts = tree ? [...nodesOf(tree)].flatMap(textsOfNode) : [];
  const prose = texts.map(({ text, offset }): Passage => ({
    locale,
    text: readable(text),
    kind: 'prose',
    entry,
    faultAt: (words, finding) =>
      bodyFault(entry, placeOf(entry.body, { text, offset }, words), finding),
  }));
  return [...fields, ...prose].filter(({ text }) => text.trim() !== '');
}

function textsOfNode(node: TextNode): { text: string; offset: number }[] {
  const offset = node.position?.start.offset ?? 0;
  const block = isBlock(node) && node.type !== 'code' ? [wordsOf(node)] : [];
  const title = node.title ? [node.title] : [];
  return [...block, ...title, ...attributeWords(node)].map((text) => ({ text, offset }));
}

/** What a component is given to show. */
const attributeWords = ({ attributes = [] }: TextNode): string[] =>
  attributes
    .filter(({ type, name }) => type === 'mdxJsxAttribute' && isShownAttribute(name))
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string');

const wordsOf = (block: TextNode): string =>
  [...nodesOf(block)]
    .map(({ type, value }) =>
      type === 'break' ? ' ' : type === 'inlineCode' ? '0' : (value ?? ''),
    )
    .join('');

/** Reading more of one text for advice would only cost time. */
const longest = 20_000;

/** A digit stands for what is no word, so that the sentence around it keeps its form. */
function readable(text: string): string {
  let words = text.slice(0, longest);
  for (const { offset, length } of citationsIn(words).toReversed()) {
    words = words.slice(0, offset) + words.slice(offset + length);
  }
  return words
    .replaceAll(/https?:\/\/\S+|\bwww\.\S+|\S{1,64}@\S{1,250}/g, '0')
    .replaceAll('\n', ' ');
}

function passagesOfMessages({ messages }: Content): Passage[] {
  return [...messages].flatMap(([locale, { path, data, positionOf }]) =>
    Object.entries(data ?? {}).flatMap(([key, message]) =>
      (typeof message === 'string' ? [message] : Object.values(message)).map((text): Passage => ({
        locale,
        // What is filled in is most often a number.
        text: readable(text.replaceAll(/\{\w+\}/g, '0')),
        kind: 'message',
        field: [key],
        entry: undefined,
        faultAt: <S extends Severity>(_: string, finding: Finding<S>) => ({
          severity: 'error' as S,
          ...finding,
          path,
          ...positionOf([key]),
          field: key,
        }),
      })),
    ),
  );
}
