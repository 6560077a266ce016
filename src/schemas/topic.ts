import type { z } from 'zod';
import { collectionSchema } from './collection.ts';
import { aliases, sensitive, slug, words } from './fields.ts';

/** A topic gathers articles and services. */
export const topic = collectionSchema(
  { sensitive },
  {
    title: words('Name of the topic, as a reader would say it.', 50),
    description: words('One sentence: what stands behind this topic.', 200).optional(),
    slug: slug('Last part of its address in this language.'),
    aliases,
  },
);

export type TopicFacts = z.infer<typeof topic.facts>;
export type TopicWords = z.infer<typeof topic.words>;
