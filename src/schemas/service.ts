import { z } from 'zod';
import { serviceKinds } from '../config/service-kinds.ts';
import { collectionSchema } from './collection.ts';
import { contact } from './contact.ts';
import {
  aliases,
  calendarDate,
  fault,
  languageTag,
  reference,
  secureWebAddress,
  slug,
  timeZone,
  webAddress,
  words,
} from './fields.ts';

export const audiences = [
  'everyone',
  'students',
  'international-students',
  'young-people',
  'children',
  'adults',
  'parents',
  'women',
  'men',
  'lgbtq',
  'victims',
  'indigenous-peoples',
  'veterans',
] as const;

/** What we read about a service, and where. */
const evidence = z.strictObject({
  url: webAddress('Address of the page that was read.'),
  seen: words('What the page stated, in English.', 300),
  pageDate: calendarDate('Day of the page itself, where it is known.').optional(),
  exactPage: z
    .boolean()
    .default(true)
    .meta({ description: 'False where only the site is recorded, not the page.' }),
});

const verification = z
  .strictObject({
    level: z.enum(['source-read', 'confirmed']).meta({
      description:
        'source-read: we read the sources listed. confirmed: the service itself confirmed it.',
    }),
    on: calendarDate('Day on which it was done.'),
    by: reference('people', 'Who did it: the name of a folder in people/.'),
  })
  .meta({ description: 'How we know, since when, and who looked.' });

const accessibility = z
  .strictObject({
    textOnly: z
      .boolean()
      .meta({ description: 'Whether it can be used without speaking.' })
      .optional(),
    relay: z.boolean().meta({ description: 'Whether a relay for deaf people exists.' }).optional(),
  })
  .meta({ description: 'What a source says of access. Leave out what is not known.' });

/** A help service: who answers, how, when, and how we know. */
export const service = collectionSchema(
  {
    name: words('Official name.', 120),
    nameLanguage: languageTag('Language of the name.'),
    kind: z.enum(serviceKinds).meta({ description: 'What kind of help it is.' }),
    region: words('Part of the country that it serves, if not all of it.', 80).optional(),
    institutions: z
      .array(words('A university or school.', 120))
      .meta({ description: 'Universities or schools whose students it serves.' })
      .optional(),
    timeZone: timeZone('Time zone of its hours.'),
    contacts: z
      .array(contact)
      .min(1)
      .refine((contacts) => new Set(contacts.map(({ key }) => key)).size === contacts.length, {
        ...fault('has two contacts with one key', 'Give each contact a key of its own.'),
      })
      .meta({ description: 'Every way to reach it.' }),
    audience: z.array(z.enum(audiences)).min(1).meta({ description: 'Whom it is for.' }),
    topics: z
      .array(reference('topics', 'The name of a folder in topics/.'))
      .min(1)
      .meta({ description: 'What it helps with.' }),
    website: z
      .strictObject({
        url: secureWebAddress('Address of the site.'),
        own: z.boolean().meta({ description: 'Whether it is the site of the service itself.' }),
      })
      .meta({ description: 'Where one can read more.' })
      .optional(),
    nonProfit: z
      .boolean()
      .meta({
        description: 'Whether a non-profit organisation runs it. Only where a source says so.',
      })
      .optional(),
    anonymous: z.boolean().meta({ description: 'Only where a source says so.' }).optional(),
    confidential: z.boolean().meta({ description: 'Only where a source says so.' }).optional(),
    accessibility: accessibility.optional(),
    sources: z.array(evidence).min(1).meta({ description: 'The pages that were read.' }),
    confidence: z
      .enum(['high', 'medium', 'low'])
      .meta({ description: 'How well the sources carry it. Low is not shown to readers.' }),
    verification,
    publish: z.boolean().meta({ description: 'Whether readers may see it.' }),
    withheld: words('Why readers may not see it yet.', 200).optional(),
  },
  {
    summary: words('Who answers and for whom, in one or two sentences.', 280),
    notes: z
      .record(slug('Key of the contact.'), words('What to know before using this contact.', 200))
      .default({})
      .meta({ description: 'A note for single contacts, by their key.' }),
    whoAnswers: words(
      'Who answers and how they are trained, only as a source says it.',
      280,
    ).optional(),
    whatHappens: words(
      'What happens when one gets in touch, from the first moment on, only as a source says it.',
      280,
    ).optional(),
    traceOnBill: words(
      'Whether the call is seen on a phone bill, only as a source says it.',
      280,
    ).optional(),
    caveats: words('What is uncertain about this entry, said to readers.', 400).optional(),
    aliases,
  },
);

export type ServiceFacts = z.infer<typeof service.facts>;
export type ServiceWords = z.infer<typeof service.words>;
