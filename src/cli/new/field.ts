import type { z } from 'zod';
import { type CollectionName, collectionSchemas } from '../../schemas/collections.ts';

/** How somebody types a field in one line. `group` cannot be: it is filled in in the file. */
export type Input =
  | { readonly kind: 'text' | 'day' | 'number' | 'yes-no' | 'group' }
  | { readonly kind: 'one-of' | 'some-of'; readonly choices: Choices };

/** Values to choose from: those of the schema, or the entries of a collection. */
export type Choices =
  | { readonly values: readonly string[] }
  | { readonly collection: string }
  | { readonly free: true };

/** A field of an entry, as its schema describes it. */
export interface Field {
  readonly name: string;
  readonly part: 'facts' | 'words';
  readonly schema: z.ZodType;
  readonly description: string;
  readonly isRequired: boolean;
  readonly input: Input;
}

/** The fields of a collection: the words first, as they stand in files. */
export function fieldsOf(collection: CollectionName): Field[] {
  const { words, facts } = collectionSchemas[collection];
  return [...fieldsIn(words.shape, 'words'), ...fieldsIn(facts.shape, 'facts')];
}

/** The fields of a group, such as one item of a list; `undefined` for what is no group. */
export function fieldsWithin(schema: z.ZodType): Field[] | undefined {
  const { element, shape } = definitionOf(unwrap(schema));
  if (element) return fieldsWithin(element);
  return shape && fieldsIn(shape, 'facts');
}

export const isList = (schema: z.ZodType): boolean =>
  definitionOf(unwrap(schema)).element !== undefined;

const fieldsIn = (shape: Shape, part: Field['part']): Field[] =>
  Object.entries(shape).map(([name, schema]) => ({
    name,
    part,
    schema,
    description: schema.description ?? unwrap(schema).description ?? '',
    isRequired: !schema.safeParse(undefined).success,
    input: inputOf(unwrap(schema)),
  }));

type Shape = Readonly<Record<string, z.ZodType>>;

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Shape;
  readonly entries?: Readonly<Record<string, string>>;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** A schema without what says that it may be left out. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema);
  return innerType ? unwrap(innerType) : schema;
}

function inputOf(schema: z.ZodType): Input {
  const { type, element } = definitionOf(schema);
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'number') return { kind: 'number' };
  const choices = choicesOf(schema);
  if (type === 'enum' || (type === 'string' && !('free' in choices))) {
    return { kind: 'one-of', choices };
  }
  if (type === 'string') return { kind: isDay(schema) ? 'day' : 'text' };
  const item = element && inputOf(unwrap(element));
  if (element && item && item.kind !== 'group' && item.kind !== 'some-of') {
    return { kind: 'some-of', choices: choicesOf(unwrap(element)) };
  }
  return { kind: 'group' };
}

function choicesOf(schema: z.ZodType): Choices {
  const { entries } = definitionOf(schema);
  if (entries) return { values: Object.values(entries) };
  const collection = schema.meta()?.['collection'];
  return typeof collection === 'string' ? { collection } : { free: true };
}

const isDay = (schema: z.ZodType) =>
  schema.safeParse('2024-02-29').success && !schema.safeParse('2023-02-29').success;
