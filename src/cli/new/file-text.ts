import { stringify } from 'yaml';
import type { z } from 'zod';
import { type Field, fieldsWithin, isList, unwrap } from './field.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The text of a file: a line of explanation above each field, what is known filled in, what is required and not known
 * left empty, and what may be left out as a comment. The text of the entry goes below.
 */
export function fileText(fields: readonly Field[], values: Values, body = ''): string {
  const blocks = fields.map((field) => fieldBlock(field, values[field.name]));
  return ['---', ...blocks, '---', ...(body === '' ? [] : [body])].join('\n') + '\n';
}

function fieldBlock(field: Field, value: unknown): string {
  const { name, schema, isRequired } = field;
  const about = `# ${aboutField(field, value !== undefined)}`;
  if (value !== undefined) return `${about}\n${fieldLine(name, value)}`;
  const inner = fieldsWithin(schema);
  const start = isRequired ? `${name}:` : `#${name}:`;
  return [about, start, ...(inner ? groupLines(inner, isList(schema)) : [])].join('\n');
}

/** `('topics', ['sleep', 'family']) -> 'topics: [sleep, family]'` */
export function fieldLine(name: string, value: unknown): string {
  const isFlat = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  const style = isFlat ? ({ collectionStyle: 'flow', flowCollectionPadding: false } as const) : {};
  const text = stringify(isFlat ? value : { [name]: value }, { lineWidth: 0, ...style }).trimEnd();
  return isFlat ? `${name}: ${text}` : text;
}

/** What stands in a group, behind #: taking that sign away switches a line on. */
const groupLines = (fields: readonly Field[], isInList: boolean): string[] =>
  fields.flatMap((field, index) => {
    const indent = isInList ? (index === 0 ? '  - ' : '    ') : '  ';
    const inner = fieldsWithin(field.schema);
    const line = `#${indent}${field.name}: # ${aboutField(field)}`;
    return inner
      ? [line, ...groupLines(inner, isList(field.schema)).map(deeper(isInList))]
      : [line];
  });

const deeper = (isInList: boolean) => (line: string) =>
  line.replace(/^#/, isInList ? '#    ' : '#  ');

function aboutField({ description, schema, input, isRequired }: Field, isFilledIn = false): string {
  const [example] = (unwrap(schema).meta()?.['examples'] ?? []) as unknown[];
  const values =
    'choices' in input && 'values' in input.choices ? input.choices.values.join(', ') : '';
  return [
    description,
    values && `One of: ${values}.`,
    lengthOf(unwrap(schema)),
    typeof example === 'string' && `As in ${example}.`,
    !isRequired && !isFilledIn && 'May be left out.',
  ]
    .filter(Boolean)
    .join(' ');
}

function lengthOf(schema: z.ZodType): string {
  const { minLength, maxLength } = schema as { minLength?: unknown; maxLength?: unknown };
  if (typeof maxLength !== 'number') return '';
  const least = typeof minLength === 'number' && minLength > 1 ? `${minLength} to ` : 'Up to ';
  return `${least}${maxLength} characters.`;
}
