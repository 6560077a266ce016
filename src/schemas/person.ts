import { z } from 'zod';
import { collectionSchema } from './collection.ts';
import { words } from './fields.ts';

/** A byline: a real person who agreed to be named, or a team. Never an invented person. */
export const person = collectionSchema(
  {
    kind: z
      .enum(['team', 'person'])
      .meta({ description: 'Whether this is one person or a team that signs together.' }),
  },
  {
    name: words('Name as it stands under an article.', 80),
    role: words('What they do, in a few words.', 160).optional(),
  },
);

export type PersonFacts = z.infer<typeof person.facts>;
export type PersonWords = z.infer<typeof person.words>;
