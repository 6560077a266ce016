import type { z } from 'zod';

/** A field of a schema without what is wrapped around it: whether it may be left out, and with what it is filled then. */
export interface FieldSchema {
  readonly inner: z.ZodType;
  readonly isRequired: boolean;
  readonly defaultValue: unknown;
  readonly description: string;
}

/** Takes `.optional()` and `.default()` off a schema. The description may stand on either side of them. */
export function fieldSchema(schema: z.ZodType): FieldSchema {
  const { innerType, defaultValue } = schema.def as Wrapper;
  const isRequired = !schema.safeParse(undefined).success;
  const description = schema.description ?? '';
  if (!innerType) return { inner: schema, isRequired, defaultValue: undefined, description };
  const within = fieldSchema(innerType);
  return {
    inner: within.inner,
    isRequired,
    defaultValue: defaultValue ?? within.defaultValue,
    description: description === '' ? within.description : description,
  };
}

interface Wrapper {
  readonly innerType?: z.ZodType;
  readonly defaultValue?: unknown;
}

/** The least and the most of a schema: letters of a text, items of a list, or a number itself. */
export function boundsOf(schema: z.ZodType) {
  const checks = (schema.def.checks ?? []).map(({ _zod }) => _zod.def as Check);
  const bound = (...names: string[]) => checks.find(({ check }) => names.includes(check));
  const least = bound('min_length', 'greater_than');
  const most = bound('max_length', 'less_than');
  return { least: least?.minimum ?? least?.value, most: most?.maximum ?? most?.value };
}

interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
}
