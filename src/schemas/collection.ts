import { z } from 'zod';
import { accepted } from './accepted.ts';
import { translationRecord } from './translation-record.ts';

/**
 * The two halves of every collection. The file in the source language holds facts and words;
 * a translation holds words only, so that a fact stands in exactly one place, and beside them which words of the
 * original they translate.
 */
export interface CollectionSchema<
  Facts extends z.ZodRawShape = z.ZodRawShape,
  Words extends z.ZodRawShape = z.ZodRawShape,
> {
  readonly facts: z.ZodObject<Facts, z.core.$strict>;
  readonly words: z.ZodObject<Words, z.core.$strict>;
  /** Facts and words: the file in the source language. */
  readonly original: z.ZodObject<Facts & Words, z.core.$strict>;
  /** Words and their record: the file in any other language. */
  readonly translated: z.ZodObject<Words & TranslationShape, z.core.$strict>;
}

/** What the file of every language may say of itself, beside its words: no reader sees it. */
const remarks = { accepted };
const translationShape = { translation: translationRecord.optional() };
type TranslationShape = typeof translationShape;

export function collectionSchema<Facts extends z.ZodRawShape, Words extends z.ZodRawShape>(
  facts: Facts,
  words: Words,
): CollectionSchema<Facts, Words & typeof remarks> {
  return {
    facts: z.strictObject(facts),
    words: z.strictObject({ ...words, ...remarks }),
    original: z.strictObject({ ...facts, ...words, ...remarks }),
    translated: z.strictObject({ ...words, ...remarks, ...translationShape }),
  };
}
