import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import { formInputs } from '../schemas/form-input.ts';
import { fieldLabel } from './field-label.ts';
import { boundsOf, fieldSchema, type FieldSchema } from './field-schema.ts';
import type { FormContext } from './form-context.ts';

/**
 * The fields of the editor's form for the fields of a schema: a field added to a schema stands in the form with no
 * other change.
 * @throws Error for a kind of schema that the form cannot show: a field must not be missing in silence
 */
export const formFields = (shape: z.core.$ZodShape, context: FormContext): Field[] =>
  Object.entries(shape).map(([name, schema]) => formField(name, schema as z.ZodType, context));

/** The field of the form for one field of a schema. */
export function formField(name: string, schema: z.ZodType, context: FormContext): Field {
  const field = fieldSchema(schema);
  return {
    name,
    label: fieldLabel(name),
    ...(field.description !== '' && { hint: field.description }),
    required: field.isRequired,
    i18n: context.isTranslated,
    ...input(name, field, context),
  } as Field;
}

/** What differs by kind of schema: the input, its bounds, its choices. */
function input(name: string, field: FieldSchema, context: FormContext): object {
  const { inner } = field;
  if (inner instanceof z.ZodObject) {
    return { widget: 'object', fields: formFields(inner.shape, context), collapsed: 'auto' };
  }
  if (inner instanceof z.ZodArray) return listInput(name, field, inner, context);
  if (inner instanceof z.ZodRecord) return { widget: 'keyvalue' };
  if (inner instanceof z.ZodBoolean) return booleanInput(field);
  if (inner instanceof z.ZodNumber) return numberInput(inner);
  const values = choicesOf(inner);
  if (values) return { widget: 'select', options: options(values), ...defaultOf(field) };
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat) {
    return textInput(inner, field, context);
  }
  throw new Error(
    `The form of /admin/ has no input for the field “${name}” (${inner.def.type}). Add one in src/editor/form-field.ts.`,
  );
}

/** A list of choices is a set of boxes to tick; any other list has a form for each item. */
function listInput(
  name: string,
  field: FieldSchema,
  list: z.ZodArray,
  context: FormContext,
): object {
  const { least, most } = boundsOf(list);
  const bounds = {
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
  };
  const item = fieldSchema(list.element as z.ZodType);
  const element = formField('item', list.element as z.ZodType, context) as ItemField;
  if (element.widget === 'select' || element.widget === 'relation') {
    const { widget, options: choices, collection, value_field, display_fields } = element;
    const kind = { widget, options: choices, collection, value_field, display_fields };
    return { ...withoutGaps(kind), multiple: true, ...bounds, ...defaultOf(field) };
  }
  const content =
    item.inner instanceof z.ZodObject
      ? { fields: formFields(item.inner.shape, context), ...summaryOf(item.inner) }
      : { field: { ...element, label: fieldLabel(name) } };
  return {
    widget: 'list',
    label_singular: itemLabel(name),
    collapsed: 'auto',
    ...content,
    ...bounds,
  };
}

/** What a list or a select takes over from the field of an item. */
interface ItemField {
  readonly widget?: string;
  readonly options?: unknown;
  readonly collection?: string;
  readonly value_field?: string;
  readonly display_fields?: unknown;
}

/** A closed item of a list is named by its first field. */
const summaryOf = ({ shape }: z.ZodObject) => {
  const [first] = Object.keys(shape);
  return first === undefined ? {} : { summary: `{{fields.${first}}}` };
};

/** What one item of a list is called: `'keyMessages' -> 'key message'`, `'aliases' -> 'alias'` */
const itemLabel = (name: string) =>
  fieldLabel(name)
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=as)es$|s$/, '');

/**
 * What may be true, false or not known is a choice with three answers: a switch would say no where nobody has looked.
 */
function booleanInput(field: FieldSchema): object {
  const isThreefold = !field.isRequired && field.defaultValue === undefined;
  return isThreefold
    ? { widget: 'select', options: options([true, false]) }
    : { widget: 'boolean', ...defaultOf(field) };
}

function numberInput(number: z.ZodNumber): object {
  const { least, most } = boundsOf(number);
  return { widget: 'number', value_type: 'int', min: least, max: most };
}

type Choice = string | boolean;

/** The values of an enum, a literal, or that half of a union which is one: the other half is written in the file. */
export function choicesOf(schema: z.ZodType): readonly Choice[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options as string[];
  if (schema instanceof z.ZodLiteral) return [...schema.values] as Choice[];
  if (!(schema instanceof z.ZodUnion)) return undefined;
  return schema.options
    .map((option) => choicesOf(option as z.ZodType))
    .find((choices) => choices !== undefined);
}

const options = (values: readonly Choice[]) =>
  values.map((value) => ({
    value,
    label: typeof value === 'string' ? fieldLabel(value) : value ? 'Yes' : 'No',
  }));

/** Beyond this many letters a text gets more than one line. */
const oneLine = 100;

function textInput(
  schema: z.ZodString | z.ZodStringFormat,
  field: FieldSchema,
  context: FormContext,
): object {
  const collection = schema.meta()?.['collection'];
  if (typeof collection === 'string') return context.referenceInput(collection);
  const form = formInputs.get(schema);
  if (form?.isDate) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const { least, most } = boundsOf(schema);
  return withoutGaps({
    widget: most !== undefined && most > oneLine ? 'text' : 'string',
    type: inputTypes[(schema.def as { format?: string }).format ?? ''],
    minlength: least,
    maxlength: most,
    pattern: form?.pattern ?? protocolPattern(schema),
    use_emoji_autocomplete: false,
    ...defaultOf(field),
  });
}

const inputTypes: Readonly<Record<string, 'url' | 'email'>> = { url: 'url', email: 'email' };

/** An address that must start with https:// says so in the form. */
function protocolPattern(schema: z.ZodType): [string, string] | undefined {
  const { protocol } = schema.def as { protocol?: RegExp };
  if (!protocol) return undefined;
  const start = protocol.source.replaceAll(/[$^]/g, '');
  return [`/^${start}:\\/\\/./`, 'Copy the whole address, with https://.'];
}

const defaultOf = ({ defaultValue }: FieldSchema) =>
  defaultValue === undefined || (Array.isArray(defaultValue) && defaultValue.length === 0)
    ? {}
    : { default: defaultValue };

const withoutGaps = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
