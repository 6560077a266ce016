import type { z } from 'zod';
import { collectionSchema } from './collection.ts';
import { calendarDate, reference, words } from './fields.ts';

/** A mistake of this site that was mended, as readers find it in the list of corrections. It stays there. */
export const correction = collectionSchema(
  {
    since: calendarDate('Day on which the wrong words were published.'),
    found: calendarDate('Day on which somebody saw it. Not before since.'),
    mended: calendarDate('Day on which it was put right. Not before found.'),
    about: reference(
      'entries',
      'Where it stood: collection and folder, as in explainers/what-is-peer-support or services/fr-3114.',
    ).optional(),
  },
  {
    wrong: words('What was wrong, in plain words. Never the wrong number itself.', 300),
    right: words('What it says now, or that it was taken out.', 300),
  },
);

export type CorrectionFacts = z.infer<typeof correction.facts>;
export type CorrectionWords = z.infer<typeof correction.words>;
