import { collectionSchemas } from '../../schemas/collections.ts';
import type { CalendarDate } from '../../domain/publication/calendar-date.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault, Severity } from '../fault.ts';
import type { TextNode } from '../mdx.ts';

/** Looks at the whole content and says what is wrong. It never throws. */
export type Rule = (content: Content, today: CalendarDate) => Fault[];

type LookForAdvice = (content: Content, today: CalendarDate) => Fault<'warning' | 'info'>[];

/** A rule that only advises: it cannot give an error, and a build, which stops for errors alone, does not ask it. */
export type Advice = LookForAdvice & { readonly onlyAdvises: true };

/** Marks a rule as one that only advises. The types refuse it where one of its faults may be an error. */
export const advice = (rule: LookForAdvice): Advice =>
  Object.assign(rule, { onlyAdvises: true as const });

/** What a rule says of a place; an error unless it says otherwise. */
export type Finding<S extends Severity = Severity> = Pick<Fault, 'rule' | 'message' | 'remedy'> & {
  severity?: S;
};

/** A fault in a field of an entry. */
export function fieldFault<S extends Severity = 'error'>(
  entry: EntryFile,
  field: readonly PropertyKey[],
  finding: Finding<S>,
): Fault<S> {
  return {
    severity: 'error' as S,
    ...finding,
    path: entry.path,
    ...entry.positionOf(field),
    field: field.join('.'),
  };
}

/** A fault in the text of an entry, at a place counted within the body. */
export function bodyFault<S extends Severity = 'error'>(
  entry: EntryFile,
  place: { line: number; column: number },
  finding: Finding<S>,
): Fault<S> {
  return {
    severity: 'error' as S,
    ...finding,
    path: entry.path,
    line: entry.bodyLine + place.line - 1,
    column: place.column,
    field: '',
  };
}

/** Where a node starts, moved on by an offset into its text. */
export function placeIn(node: TextNode, offset = 0): { line: number; column: number } {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const before = (node.value ?? '').slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line: start.line, column: start.column + offset }
    : { line: start.line + before.length - 1, column: last.length + 1 };
}

/** Fields of words that no reader sees as a text. */
const unseenFields = new Set(['slug', 'aliases', 'accepted']);

/** Every text that stands in a field of words, with the field that holds it. */
export function* wordFields(
  entry: Pick<EntryFile, 'collection' | 'data'>,
): Generator<{ field: PropertyKey[]; text: string }> {
  const names = Object.keys(collectionSchemas[entry.collection].words.shape);
  for (const name of names) {
    if (unseenFields.has(name)) continue;
    yield* textsIn(entry.data[name], [name]);
  }
}

/** Every form of every message of the interface, with the field that holds it. */
export const messageFields = (
  messages: Readonly<Record<string, unknown>>,
): Iterable<{ field: PropertyKey[]; text: string }> => textsIn(messages, []);

function* textsIn(
  value: unknown,
  field: PropertyKey[],
): Generator<{ field: PropertyKey[]; text: string }> {
  if (typeof value === 'string') yield { field, text: value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...field, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...field, key]);
  }
}
