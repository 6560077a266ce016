import { z } from 'zod';
import { calendarDate, fault, reference } from './fields.ts';

const digests = z
  .string()
  .refine((text) => /^[0-9a-f]{12}( [0-9a-f]{4})*$/.test(text), {
    ...fault(
      'is not the code of an original',
      'npm run report -- --record and the path of this file writes it; the page /admin/status/ shows it too.',
    ),
  })
  .meta({
    description:
      'A code that stands for the words of the original when this was translated, in quotation marks. `npm run report -- --record` writes it, and the page /admin/status/ shows it: never make one up.',
  });

/** What a translation says of itself: which words it translates, and whether a person has read it. */
export const translationRecord = z
  .strictObject({
    of: digests,
    by: z.enum(['machine', 'person']).meta({
      description:
        'Who wrote it. machine: a program drafted it; readers are told so until a reviewer is named.',
    }),
    reviewer: reference(
      'people',
      'Native speaker who has read all of it beside the original: the name of a folder in people/.',
    ).optional(),
    reviewed: calendarDate('Day on which the reviewer did so.').optional(),
    unfinished: z
      .boolean()
      .meta({
        description:
          'Whether it still holds words of the original. Readers then see the original; `npm run report -- --record` takes it away.',
      })
      .optional(),
  })
  .refine(({ reviewer, reviewed }) => reviewed === undefined || reviewer !== undefined, {
    ...fault('has a day of review and no reviewer', 'Name the reviewer, or remove reviewed.'),
  })
  .meta({ description: 'Which words of the original this file translates, and who read it.' });

export type TranslationRecord = z.infer<typeof translationRecord>;
