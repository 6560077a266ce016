import { z } from 'zod';
import { isCalendarDate } from '../domain/publication/calendar-date.ts';
import { articleFacts, articleWords } from './article.ts';
import { collectionSchema } from './collection.ts';
import { calendarDate, fault, words } from './fields.ts';
import { formedText, formInputs } from './form-input.ts';

const dayOfYear = (description: string) =>
  z
    .string()
    .refine((text) => isCalendarDate(`2024-${text}`), {
      ...fault('is not a month and a day', 'Write month and day like 09-10, in quotation marks.'),
    })
    .register(formInputs, {
      pattern: ['/^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$/', 'Write month and day like 09-10.'],
    })
    .meta({ description, examples: ['09-10'] });

const keyMessage = z
  .strictObject({
    text: words('One thought that stands alone on a picture.', 140),
    alt: words(
      'What a picture of it shows, for people who do not see it. Only a draft may lack it.',
      200,
    ).optional(),
  })
  .meta({ description: 'A sentence to share.' });

/** A campaign: an explainer with a season, key messages and hashtags. */
export const campaign = collectionSchema(
  {
    ...articleFacts,
    from: calendarDate('First day, for a campaign that happens once.').optional(),
    to: calendarDate('Last day, for a campaign that happens once.').optional(),
    everyYear: z
      .strictObject({
        from: dayOfYear('First day, every year.'),
        to: dayOfYear('Last day, every year.'),
      })
      .meta({ description: 'For a campaign that comes back, instead of from and to.' })
      .optional(),
  },
  {
    ...articleWords,
    keyMessages: z
      .array(keyMessage)
      .min(1)
      .max(6)
      .meta({ description: 'What people should remember: one to six sentences.' }),
    hashtags: z
      .array(
        formedText(
          /^[\p{L}\p{M}\p{Nd}_]+$/u,
          'is not a hashtag',
          'Write one word without # and without spaces.',
        ).meta({ description: 'A hashtag without the sign.' }),
      )
      .max(5)
      .default([])
      .meta({ description: 'Hashtags of this language.' }),
  },
);

export type CampaignFacts = z.infer<typeof campaign.facts>;
export type CampaignWords = z.infer<typeof campaign.words>;
