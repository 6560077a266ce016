import { z } from 'zod';
import { collectionSchema } from './collection.ts';
import { aliases, calendarDate, sensitive, slug, words } from './fields.ts';
import { publicationFacts } from './publication.ts';

/** A page about the association and its promises: about, privacy, our line. */
export const page = collectionSchema(
  {
    updated: calendarDate('Day its sense last changed.'),
    order: z.int().min(1).max(99).meta({ description: 'Place among the other pages, from 1.' }),
    sensitive,
    ...publicationFacts,
  },
  {
    title: words('Title of the page.', 60),
    description: words('One or two sentences for lists and search engines.', 200, 40),
    slug: slug('Last part of its address in this language.'),
    aliases,
  },
);

export type PageFacts = z.infer<typeof page.facts>;
export type PageWords = z.infer<typeof page.words>;
