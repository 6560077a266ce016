import type { EntryFile } from './entry.ts';
import { type ParsedBody, parseBody, type TextNode } from './mdx.ts';

const parsedBodies = new WeakMap<Pick<EntryFile, 'body'>, ParsedBody>();

/** The parsed text of an entry. Many rules ask for it: it is parsed once. */
export function parsedBodyOf(entry: Pick<EntryFile, 'body'>): ParsedBody {
  const parsed = parsedBodies.get(entry) ?? parseBody(entry.body);
  parsedBodies.set(entry, parsed);
  return parsed;
}

/** The tree of the text; `undefined` where its MDX breaks, which is a fault of its own. */
export function treeOf(entry: EntryFile): TextNode | undefined {
  const parsed = parsedBodyOf(entry);
  return 'tree' in parsed ? parsed.tree : undefined;
}
