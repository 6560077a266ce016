import { unseenSignInField } from '../domain/typography/unseen-signs.ts';
import type { Fault } from './fault.ts';
import type { Position } from './yaml.ts';

/**
 * Every field whose text holds a sign that nobody sees. Quotation marks bring them in by their number, as in `"a\n"`,
 * where the file itself shows nothing of them.
 */
export const unseenSignFaults = (
  data: unknown,
  path: string,
  positionOf: (field: readonly PropertyKey[]) => Position,
): Fault[] =>
  [...fieldsWithUnseenSigns(data, [])].map((field) => ({
    path,
    ...positionOf(field),
    severity: 'error',
    rule: 'file/unseen-sign',
    field: field.join('.'),
    message: 'holds a line break or another sign that nobody sees',
    remedy:
      'Write the text again, as one line without \\n, \\t, \\u or the like. A long one may run over several lines behind >-.',
  }));

function* fieldsWithUnseenSigns(value: unknown, field: PropertyKey[]): Generator<PropertyKey[]> {
  if (typeof value === 'string') {
    if (unseenSignInField(value) !== -1) yield field;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* fieldsWithUnseenSigns(item, [...field, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
