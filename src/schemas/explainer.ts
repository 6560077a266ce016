import type { z } from 'zod';
import { articleFacts, articleWords } from './article.ts';
import { collectionSchema } from './collection.ts';

/** An explainer: what peer support is, how to help a friend. True all year round. */
export const explainer = collectionSchema(articleFacts, articleWords);

export type ExplainerFacts = z.infer<typeof explainer.facts>;
export type ExplainerWords = z.infer<typeof explainer.words>;
