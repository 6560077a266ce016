import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLError,
} from 'yaml';
import { alignText } from './alignment.ts';
import type { Fault } from './fault.ts';
import { unseenSignFaults } from './unseen-signs.ts';

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
  /** Where a character of the text of a field stands, whichever way the text is written. */
  readonly placeIn: (field: readonly PropertyKey[], index: number) => Position;
  readonly faults: readonly Fault[];
}

/**
 * Parses YAML 1.2, in which a date stays the text that was written.
 * @param firstLine the line of the file on which `text` starts, from 1
 */
export function parseYaml(text: string, path: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const pairIn = pairFinder();
  const positionOf = (field: readonly PropertyKey[]) =>
    positionAt(nearestOffset(document.contents, field, pairIn));
  const placeIn = (field: readonly PropertyKey[], index: number) => {
    const range = scalarAt(document.contents, field)?.range;
    if (!range) return positionOf(field);
    const value: unknown = document.getIn(field);
    const written = text.slice(range[0], range[1]);
    return positionAt(range[0] + (alignText(String(value), written)[index] ?? 0));
  };
  const faults = worthSaying([...document.errors, ...document.warnings]).map((problem) => ({
    path,
    ...positionAt(problem.pos[0]),
    ...wordsFor(problem, text),
  }));
  if (faults.length > 0) return { data: undefined, positionOf, placeIn, faults };
  try {
    const data: unknown = document.toJS({ maxAliasCount: 20 });
    return { data, positionOf, placeIn, faults: unseenSignFaults(data, path, positionOf) };
  } catch {
    return {
      data: undefined,
      positionOf,
      placeIn,
      faults: [{ path, ...positionOf([]), ...reference }],
    };
  }
}

/** One slip often breaks all that follows: of what keeps YAML from being read, the first is said. */
function worthSaying<Problem extends YAMLError>(problems: readonly Problem[]): Problem[] {
  const first = problems.find(({ code }) => code !== 'DUPLICATE_KEY');
  return first ? [first] : [...problems];
}

type Words = Pick<Fault, 'severity' | 'rule' | 'field' | 'message' | 'remedy'>;

function wordsFor(problem: YAMLError, text: string): Words {
  const { pos } = problem;
  const code = codeOf(problem);
  const fault = { severity: 'error', field: '' } as const;
  if (code === 'DUPLICATE_KEY') {
    const field = /^[^\s:]*/.exec(text.slice(pos[0]))?.[0] ?? '';
    return {
      ...fault,
      field,
      rule: 'yaml/duplicate-field',
      message: 'stands here twice',
      remedy: 'Keep one of the two.',
    };
  }
  return {
    ...fault,
    rule: 'yaml/syntax',
    message: messages[code] ?? 'is not written as fields are written',
    remedy: remedies[code] ?? defaultRemedy,
  };
}

/** What the parser has one code for and an editor would look for in two places, or the other way round. */
function codeOf({ code, message }: YAMLError): string {
  // A bracket that is not closed is told by the indentation of the next line, which is not at fault.
  if (code === 'BAD_INDENT' && message.startsWith('Flow ')) return 'MISSING_CHAR';
  const isMissingColon = code === 'MISSING_CHAR' && message.startsWith('Implicit map keys');
  return isMissingColon || code === 'MULTILINE_IMPLICIT_KEY' ? 'MISSING_COLON' : code;
}

const messages: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'is indented with a tab',
  BAD_INDENT: 'is indented in a way that does not fit',
  BAD_SCALAR_START: 'starts with a sign that has a meaning of its own in these files',
  MISSING_COLON: 'has no colon and space after the name of a field',
  MISSING_CHAR: 'has a quotation mark or a bracket that is not closed',
};

const remedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_SCALAR_START: 'Put the whole text in quotation marks.',
  MISSING_COLON:
    'Write the field, a colon, a space and what it holds, as in slug: sleep. Text on a line of its own belongs further in.',
  MISSING_CHAR: 'Close it: it may have been opened some lines above.',
};

const defaultRemedy =
  'Look at this line and those beside it: the indentation, a missing colon, or text with a colon that needs quotation marks.';

const reference: Words = {
  severity: 'error',
  rule: 'yaml/syntax',
  field: '',
  message: 'has text that starts with * or &, which stands for something else in these files',
  remedy: 'Put that text in quotation marks.',
};

type PairIn = (map: YAMLMap, key: PropertyKey) => Pair | undefined;

/** Finds fields by name. A file of words has hundreds and is asked for each: it is gone through once. */
function pairFinder(): PairIn {
  const known = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  return (map, key) => {
    const pairs = known.get(map) ?? pairsByKey(map);
    known.set(map, pairs);
    return pairs.get(key);
  };
}

/** Of a field that stands there twice, the first. */
const pairsByKey = ({ items }: YAMLMap): ReadonlyMap<unknown, Pair> =>
  new Map(
    items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair]] : [])),
  );

function nearestOffset(
  contents: Node | null,
  field: readonly PropertyKey[],
  pairIn: PairIn,
): number {
  let offset = contents?.range?.[0] ?? 0;
  let node: unknown = contents;
  for (const key of field) {
    const pair: unknown = isMap(node)
      ? pairIn(node, key)
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

function scalarAt(contents: Node | null, field: readonly PropertyKey[]): Scalar | undefined {
  let node: unknown = contents;
  for (const key of field) {
    if (isMap(node) || isSeq(node)) node = node.get(key, true);
    else return undefined;
  }
  return isScalar(node) ? node : undefined;
}
