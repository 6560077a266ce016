import type { z } from 'zod';
import type { Fault } from './fault.ts';
import type { Position } from './yaml.ts';

type Issue = z.core.$ZodIssue;

interface Checked {
  readonly path: string;
  readonly positionOf: (field: readonly PropertyKey[]) => Position;
}

/** What zod found, as faults in an editor's words: one for each field that is wrong. */
export function schemaFaults(file: Checked, issues: readonly Issue[], schema: z.ZodType): Fault[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) =>
          unknownField(file, [...issue.path, key], knownFields(schema, issue.path)),
        )
      : [wrongField(file, issue, schema)],
  );
}

function unknownField(file: Checked, field: PropertyKey[], known: readonly string[]): Fault {
  return {
    path: file.path,
    ...file.positionOf(field),
    severity: 'error',
    rule: 'schema/unknown-field',
    field: field.join('.'),
    message: 'is a field that does not exist here',
    remedy: known.length ? `Fields that exist here: ${known.join(', ')}.` : 'Remove it.',
  };
}

function wrongField(file: Checked, issue: Issue, schema: z.ZodType): Fault {
  const field = issue.path;
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return {
    path: file.path,
    ...file.positionOf(field),
    severity: 'error',
    rule: missing ? 'schema/missing' : 'schema/value',
    field: field.join('.'),
    message: missing ? 'is missing' : messageOf(issue),
    remedy: remedyOf(issue, descriptionAt(schema, field)),
  };
}

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `is not ${plainTypes[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters`
        : `is more than ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string'
        ? `is shorter than ${issue.minimum} characters`
        : `is less than ${issue.minimum}`;
    case 'invalid_value':
      return 'is not one of the values allowed here';
    default:
      return issue.message;
  }
}

function remedyOf(issue: Issue, description: string | undefined): string {
  const remedy: unknown = issue.code === 'custom' ? issue.params?.['remedy'] : undefined;
  if (typeof remedy === 'string') return remedy;
  if (issue.code === 'invalid_value') return `Choose one of: ${issue.values.join(', ')}.`;
  return description ?? 'Compare with another entry of the same kind.';
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text (put it in quotation marks if it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
}

const unwrap = (schema: z.ZodType): z.ZodType => {
  const { innerType } = schema.def as Definition;
  return innerType ? unwrap(innerType) : schema;
};

function schemaAt(schema: z.ZodType, field: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of field) {
    if (!current) return undefined;
    const { shape, element } = unwrap(current).def as Definition;
    current = typeof key === 'number' ? element : shape?.[String(key)];
  }
  return current;
}

function descriptionAt(schema: z.ZodType, field: readonly PropertyKey[]): string | undefined {
  const found = schemaAt(schema, field);
  return found?.description ?? (found && unwrap(found).description);
}

function knownFields(schema: z.ZodType, field: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, field);
  return Object.keys((found && (unwrap(found).def as Definition).shape) ?? {});
}
