import { z } from 'zod';
import { collectionSchema } from './collection.ts';
import { words } from './fields.ts';
import { formedText } from './form-input.ts';

/** A byline: a real person who agreed to be named, or a team. Never an invented person. */
export const person = collectionSchema(
  {
    kind: z
      .enum(['team', 'person'])
      .meta({ description: 'Whether this is one person or a team that signs together.' }),
    fediverse: formedText(
      /^@[\w.-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
      'is not an account in the Fediverse',
      'Write it with both signs, as in @name@social.example.',
    )
      .meta({
        description:
          'Account on Mastodon or elsewhere in the Fediverse, where it is public: previews there name it beside what this person or team wrote.',
        examples: ['@name@social.example'],
      })
      .optional(),
  },
  {
    name: words('Name as it stands under an article.', 80),
    role: words('What they do, in a few words.', 160).optional(),
  },
);

export type PersonFacts = z.infer<typeof person.facts>;
export type PersonWords = z.infer<typeof person.words>;
