import { writeFile } from 'node:fs/promises';
import type { z } from 'zod';
import { association } from '../schemas/association.ts';
import { collectionSchemas } from '../schemas/collections.ts';
import { mdxComponents } from '../schemas/mdx-components.ts';
import { translationRecord } from '../schemas/translation-record.ts';
import type { Command } from './commands.ts';

/** `npm run content-model`: writes `docs/content-model.md` from the schemas, so that it cannot go out of date. */
export const command: Command = async () => {
  await writeFile('docs/content-model.md', contentModel());
  return 0;
};

/** The reference of every field, as Markdown. */
export function contentModel(): string {
  const collections = Object.entries(collectionSchemas).flatMap(([name, { facts, words }]) => [
    `## ${name}`,
    ...section('Facts, in the file of the source language only', facts.shape),
    ...section('Words, in every language', words.shape),
  ]);
  const components = Object.values(mdxComponents).map(
    ({ description }) => `- ${description ?? ''}`,
  );
  return [
    '# What each field means',
    'Made from the schemas in `src/schemas/` by `npm run content-model`. A field with a star is required.',
    '## association.yaml',
    ...section('Settings', association.shape),
    ...collections,
    '## Every translation',
    ...section('In `translation`, beside the words', translationRecord.shape),
    '## Components in a text',
    components.join('\n'),
    '',
  ].join('\n\n');
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

function section(title: string, shape: Shape): string[] {
  const lines = fieldLines(shape, '');
  return lines.length === 0 ? [] : [`### ${title}`, lines.join('\n')];
}

function fieldLines(shape: Shape, indent: string): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const field = schema as z.ZodType;
    const inner = unwrap(field);
    const star = field.safeParse(undefined).success ? '' : ' *';
    const about = field.description ?? inner.description ?? '';
    const nested = nestedShape(inner);
    return [
      `${indent}- \`${name}\`${star}: ${about}`,
      ...(nested ? fieldLines(nested, `${indent}  `) : []),
    ];
  });
}

interface Definition {
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Shape;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = schema.def as Definition;
  return innerType ? unwrap(innerType) : schema;
}

function nestedShape(schema: z.ZodType): Shape | undefined {
  const { element, shape } = schema.def as Definition;
  return element ? nestedShape(unwrap(element)) : shape;
}
