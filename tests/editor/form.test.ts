import type { EntryCollection, Field } from '@sveltia/cms';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { localeCodes } from '../../src/config/locales.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { editorConfiguration } from '../../src/editor/configuration.ts';
import { association } from '../../src/schemas/association.ts';
import { collectionNames, collectionSchemas } from '../../src/schemas/collections.ts';
import { mdxComponents } from '../../src/schemas/mdx-components.ts';

const content = readContent('content');
const { cms, components, hasRepository } = editorConfiguration(content, localeCodes);
const collections = cms.collections as EntryCollection[];
const collectionOf = (name: string) => collections.find((collection) => collection.name === name)!;

/** A field of the form, with everything that some kind of it has. */
interface AnyField {
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly widget?: string;
  readonly required?: boolean;
  readonly i18n?: boolean;
  readonly multiple?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly minlength?: number;
  readonly maxlength?: number;
  readonly default?: unknown;
  readonly pattern?: readonly [string, string];
  readonly options?: readonly { value: unknown }[];
  readonly fields?: readonly AnyField[];
  readonly field?: AnyField;
}
const anyFields = (fields: readonly Field[]) => fields as unknown as AnyField[];

/** What JSON Schema says of a field: another reading of the same schema than the form's own. */
interface Described {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly anyOf?: readonly Described[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
}
const described = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as Described;

/** Every way in which a form and a schema differ, field by field and group by group. */
function differences(fields: readonly AnyField[], schema: Described, path: string): string[] {
  const properties = schema.properties ?? {};
  const names = fields.map(({ name }) => name);
  const missing = Object.keys(properties).filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !(name in properties));
  return [
    ...missing.map((name) => `${path}${name} is not in the form`),
    ...unknown.map((name) => `${path}${name} is not in the schema`),
    ...fields
      .filter(({ name }) => name in properties)
      .flatMap((field) =>
        fieldDifferences(
          field,
          properties[field.name]!,
          schema.required?.includes(field.name) === true,
          path + field.name,
        ),
      ),
  ];
}

function fieldDifferences(field: AnyField, schema: Described, isRequired: boolean, path: string) {
  const found: string[] = [];
  const same = (what: string, inForm: unknown, inSchema: unknown) => {
    if (JSON.stringify(inForm) !== JSON.stringify(inSchema)) {
      found.push(`${path}: ${what} is ${String(inForm)}, and the schema says ${String(inSchema)}`);
    }
  };
  same('required', field.required, isRequired);
  same('hint', field.hint, schema.description);
  if (!field.label) found.push(`${path} has no label`);
  const item = field.multiple ? schema.items! : schema;
  same('choices', choicesInForm(field), choicesInSchema(item, isRequired));
  if (schema.type === 'array') {
    same('least', field.min, schema.minItems);
    same('most', field.max, schema.maxItems);
  } else if (schema.type === 'integer') {
    same('least', field.min, schema.minimum);
    same('most', field.max, schema.maximum);
  }
  if (field.widget === 'string' || field.widget === 'text') {
    same('shortest', field.minlength, schema.minLength);
    same('longest', field.maxlength, schema.maxLength);
  }
  if (field.default !== undefined) same('default', field.default, schema.default);
  const group = schema.items ?? schema;
  if (group.properties) {
    found.push(...differences(field.fields ?? [], group, `${path}.`));
  } else if (field.field) {
    found.push(...fieldDifferences(field.field, schema.items!, true, `${path}.*`));
  }
  return found;
}

/** Names of other entries are looked up in the content, not in the schema. */
const choicesInForm = ({ options, widget }: AnyField) =>
  widget === 'select' && !options!.some(({ value }) => String(value).includes('fr-3114'))
    ? options!.map(({ value }) => value)
    : undefined;

/** What may be true, false or not known has the choices of both: a switch would say no where nobody looked. */
function choicesInSchema(schema: Described, isRequired: boolean): readonly unknown[] | undefined {
  if (schema.type === 'boolean' && schema.const === undefined) {
    return isRequired || schema.default !== undefined ? undefined : [true, false];
  }
  if (schema.const !== undefined) return [schema.const];
  return schema.enum ?? schema.anyOf?.find((part) => part.enum)?.enum;
}

describe('the form of the editor', () => {
  it.each(collectionNames)('agrees with the schema of %s, field by field', (name) => {
    const fields = anyFields(collectionOf(name).fields).filter(
      ({ name: field }) => field !== 'body',
    );
    expect(differences(fields, described(collectionSchemas[name].original), '')).toEqual([]);
  });

  it('agrees with the schema of the settings', () => {
    const [settings] = cms.singletons as { fields: Field[] }[];
    expect(differences(anyFields(settings!.fields), described(association), '')).toEqual([]);
  });

  it.each(Object.entries(mdxComponents))(
    'agrees with the component %s of texts',
    (name, schema) => {
      const { attributes, fields } = components.find((component) => component.name === name)!;
      const ofSchema = anyFields(fields).filter((field) => field.name !== 'content');
      expect(attributes).toEqual(Object.keys(schema.shape));
      expect(differences(ofSchema, described(schema), '')).toEqual([]);
    },
  );

  it('notices what it is there to notice', () => {
    const schema = z.strictObject({
      title: z.string().max(80).meta({ description: 'Title.' }),
      kind: z.enum(['a', 'b']).meta({ description: 'Kind.' }),
    });
    const fields = [
      {
        name: 'title',
        label: 'Title',
        hint: 'Title.',
        widget: 'string',
        required: true,
        maxlength: 60,
      },
      { name: 'other', label: 'Other' },
    ];
    expect(differences(fields, described(schema), '')).toEqual([
      'kind is not in the form',
      'other is not in the schema',
      'title: longest is 60, and the schema says 80',
    ]);
  });

  it.each(collectionNames)(
    'asks for the words of %s in every language, and for facts once',
    (name) => {
      const { facts, words } = collectionSchemas[name];
      const translated = (fields: readonly AnyField[]): unknown[] =>
        fields.flatMap((field) => [
          field.i18n,
          ...translated(field.fields ?? []),
          ...translated(field.field ? [field.field] : []),
        ]);
      const fields = anyFields(collectionOf(name).fields);
      const of = (shape: object) => fields.filter((field) => field.name in shape);
      expect(new Set(translated(of(words.shape)))).toEqual(new Set([true]));
      expect(translated(of(facts.shape))).not.toContain(true);
    },
  );
});

describe('the editor accepts what stands in the content', () => {
  it.each(collectionNames)('of %s: no pattern of the form refuses a value', (name) => {
    const fields = anyFields(collectionOf(name).fields);
    const entries = content.entries.filter((entry) => entry.collection === name);
    const refused = entries.flatMap(({ path, data }) =>
      refusedValues(fields, data).map((value) => `${path}: ${value}`),
    );
    expect(refused).toEqual([]);
  });
});

function refusedValues(
  fields: readonly AnyField[],
  data: Readonly<Record<string, unknown>>,
): string[] {
  return fields.flatMap((field) => {
    const value = data[field.name];
    const values: unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
    return values.flatMap((one) => {
      if (field.fields) return refusedValues(field.fields, one as Record<string, unknown>);
      const { pattern, options, widget } = field.field ?? field;
      const isRefused =
        (pattern !== undefined && !regular(pattern[0]).test(String(one))) ||
        (widget === 'select' &&
          typeof one !== 'object' &&
          !options!.some((option) => option.value === one));
      return isRefused ? [`${field.name}: ${String(one)}`] : [];
    });
  });
}

/** As the editor reads a pattern: with slashes and flags, or without. */
function regular(pattern: string): RegExp {
  const parts = /^\/(?<source>.*)\/(?<flags>[a-z]*)$/s.exec(pattern)?.groups;
  return new RegExp(parts?.['source'] ?? pattern, parts?.['flags']);
}

describe('what the editor is told', () => {
  it('writes files where the content has them, in the languages that are switched on', () => {
    for (const { name, folder, extension, i18n } of collections) {
      expect(folder).toBe(`content/${name}`);
      expect(extension).toBe('mdx');
      expect(i18n).toMatchObject({
        structure: 'multiple_files',
        locales: ['en', 'fr', 'ar', 'es', 'de'],
        default_locale: 'en',
      });
    }
    expect(collectionOf('campaigns').path).toBe('{{slug}}/index');
  });

  it('knows no repository until the settings name one', () => {
    expect(hasRepository).toBe(false);
    const named = {
      ...content,
      association: { ...content.association!, repository: 'owner/site' },
    };
    const configuration = editorConfiguration(named, localeCodes);
    expect(configuration.hasRepository).toBe(true);
    expect(configuration.cms.backend).toEqual({ name: 'github', repo: 'owner/site' });
  });

  it('offers every service by its id, and by its name where readers may see it', () => {
    const urgent = anyFields((cms.singletons as { fields: Field[] }[])[0]!.fields).find(
      ({ name }) => name === 'urgentServices',
    )!;
    expect(urgent.options).toContainEqual({
      value: 'fr-nightline-france',
      label: 'Nightline France (fr-nightline-france)',
    });
    const withheld = content.entries.find(({ data }) => data['publish'] === false)!;
    expect(urgent.options).toContainEqual({ value: withheld.id, label: withheld.id });
  });
});
