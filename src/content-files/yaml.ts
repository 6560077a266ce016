import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
} from 'yaml';
import type { Fault } from './fault.ts';

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** YAML with the place of every field. */
export interface ParsedYaml {
  readonly data: unknown;
  /** Where a field stands; the nearest parent that exists, where the field is missing. */
  readonly positionOf: (field: readonly PropertyKey[]) => Position;
  readonly faults: readonly Fault[];
}

/**
 * Parses YAML 1.2, in which a date stays the text that was written.
 * @param firstLine the line of the file on which `text` starts, from 1
 */
export function parseYaml(text: string, path: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = [...document.errors, ...document.warnings].map((problem): Fault => ({
    path,
    ...positionAt(problem.pos[0]),
    severity: 'error',
    rule: problem.code === 'DUPLICATE_KEY' ? 'yaml/duplicate-field' : 'yaml/syntax',
    field: '',
    message: yamlMessages[problem.code] ?? `cannot be read: ${problem.message}`,
    remedy: yamlRemedies[problem.code] ?? defaultYamlRemedy,
  }));
  return {
    data: faults.length ? undefined : dataOf(() => document.toJS({ maxAliasCount: 20 })),
    positionOf: (field) => positionAt(nearestOffset(document.contents, field)),
    faults,
  };
}

const yamlMessages: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'has the same field twice',
  TAB_AS_INDENT: 'is indented with a tab',
};

const yamlRemedies: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
};

const defaultYamlRemedy =
  'Look at this line and the one above: the indentation, a missing colon, or text with a colon that needs quotation marks.';

function dataOf(convert: () => unknown): unknown {
  try {
    return convert();
  } catch {
    return undefined;
  }
}

function nearestOffset(contents: Node | null, field: readonly PropertyKey[]): number {
  let offset = contents?.range?.[0] ?? 0;
  let node: unknown = contents;
  for (const key of field) {
    const pair: unknown = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : isSeq(node)
        ? node.items[Number(key)]
        : undefined;
    if (pair === undefined) break;
    const start = isPair(pair) ? pair.key : pair;
    offset = (isNode(start) ? start.range?.[0] : undefined) ?? offset;
    node = isPair(pair) ? pair.value : pair;
  }
  return offset;
}
