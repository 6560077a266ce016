import { mdxToMdast } from 'satteri';

/** The part of a Markdown tree that our rules look at. Places are those within the body. */
export interface TextNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly title?: string | null;
  readonly position?: { start: Place; end: Place };
  readonly children?: readonly TextNode[];
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

/** Markdown as this site reads it: what the build and `check` both use. */
export const markdownFeatures = {
  gfm: { footnotes: false },
  frontmatter: false,
  smartPunctuation: false,
} as const;

export type ParsedBody =
  | { readonly tree: TextNode }
  | { readonly line: number; readonly column: number; readonly message: string };

const place = /^(\d+):(\d+): (.*)$/s;

/** The tree of a body, or the place where its MDX breaks. */
export function parseBody(body: string): ParsedBody {
  try {
    return { tree: mdxToMdast(body, { features: markdownFeatures, position: true }) as TextNode };
  } catch (error) {
    const [, line, column, message] = place.exec((error as Error).message) ?? [];
    return {
      line: Number(line ?? 1),
      column: Number(column ?? 1),
      message: (message ?? 'cannot be read').replace(/ \(\d+:\d+\)| \([\w-]+:[\w-]+\)/g, ''),
    };
  }
}

/** Every node of a tree, parents before their children. */
export function* nodesOf(root: TextNode): Generator<TextNode> {
  const waiting: TextNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    waiting.push(...(node.children ?? []).toReversed());
  }
}
