import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { isMissing, messageOf, remedyOf } from './schema-wording.ts';
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
  const missing = isMissing(issue);
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
