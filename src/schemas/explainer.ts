import { z } from 'zod';
import { articleFacts, articleWords } from './article.ts';
import { collectionSchema } from './collection.ts';

/** An explainer: what peer support is, how to help a friend. True all year round. */
export const explainer = collectionSchema(
  {
    ...articleFacts,
    order: z.int().min(1).max(99).meta({ description: 'Place among the explainers, from 1.' }),
  },
  articleWords,
);

export type ExplainerFacts = z.infer<typeof explainer.facts>;
export type ExplainerWords = z.infer<typeof explainer.words>;
