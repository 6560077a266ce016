import { z } from 'zod';
import { contactTypes } from '../config/contact-types.ts';
import { serviceKinds } from '../config/service-kinds.ts';
import { hours } from './hours.ts';
import { audiences } from './service.ts';

// What others build on. A field of version 1 keeps its name and its sense; docs/open-data.md says what may change.

const text = (description: string) => z.string().min(1).meta({ description });
const day = (description: string) => z.iso.date().meta({ description });
const address = (description: string) => z.url({ protocol: /^https?$/ }).meta({ description });
const flag = (description: string) => z.boolean().meta({ description });
const language = (description: string) =>
  z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .meta({ description });
const texts = (description: string) =>
  z
    .record(z.string().regex(/^[a-z]{2}$/), z.string().min(1))
    .meta({ description: `${description} By language; only languages that it is written in.` });

const contactRecord = z
  .strictObject({
    key: text(
      'Name of this contact within the service. With the id it names the contact for good.',
    ),
    type: z.enum(contactTypes).meta({ description: 'How one gets in touch.' }),
    value: text(
      'The number exactly as it is dialled, the e-mail address, or the web address. A short code such as 3114 works within its country only: never put a country prefix before it.',
    ),
    shown: text('The number as people there read it. Absent: show value.').optional(),
    link: text('What a link to it leads to: tel:3114, sms:…, mailto:…, https://…'),
    languages: z
      .array(language('A language, as BCP 47.'))
      .min(1)
      .meta({ description: 'Languages spoken there. Absent: not known.' })
      .optional(),
    languagesInferred: flag(
      'True where no source stated the languages: they are those of its own page.',
    ).optional(),
    cost: z
      .enum(['free', 'local', 'paid'])
      .meta({ description: 'What it costs; local: as much as a local call. Absent: not known.' })
      .optional(),
    hours: hours
      .meta({
        description:
          'When it answers, in the time zone of the service. Closing before opening means on the next day. With term unknown it rests in holidays whose dates we do not know: never say that it is open, only that it usually is. Absent: not known.',
      })
      .optional(),
    openingHours: text(
      'The same hours in the syntax of OpenStreetMap. Absent: not known, or not written so.',
    ).optional(),
    notes: texts('What to know before using it.').optional(),
  })
  .meta({ id: 'contact', description: 'One way to reach the service.' });

/** A service as version 1 of the open data publishes it. */
export const serviceRecordSchema = z
  .strictObject({
    id: text('Name of the service. It never changes and is never given to another.'),
    country: z
      .string()
      .regex(/^[a-z]{2}$/)
      .meta({ description: 'ISO 3166-1 code. Absent: it belongs to no single country.' })
      .optional(),
    region: text(
      'The part of the country that it serves. Absent: all of it, or not known.',
    ).optional(),
    institutions: z
      .array(text('A university or school.'))
      .meta({ description: 'Whose students it serves. Absent: not tied to any, or not known.' })
      .optional(),
    kind: z.enum(serviceKinds).meta({ description: 'What kind of help it is.' }),
    name: text('Its official name; for emergency numbers a description.'),
    nameLanguage: language('Language of the name.'),
    summary: texts('Who answers, and for whom.'),
    audience: z.array(z.enum(audiences)).min(1).meta({ description: 'Whom it is for.' }),
    topics: z.array(text('A topic.')).min(1).meta({ description: 'What it helps with.' }),
    contacts: z.array(contactRecord).min(1).meta({ description: 'Every way to reach it.' }),
    timeZone: text('IANA time zone of its hours.'),
    website: z
      .strictObject({
        url: address('Address of the site.'),
        own: flag('Whether it is the site of the service itself.'),
      })
      .meta({ description: 'Where one can read more. Absent: not known.' })
      .optional(),
    anonymous: flag('Whether a source says that no name is needed. Absent: not known.').optional(),
    confidential: flag(
      'Whether a source says that it is confidential. Absent: not known.',
    ).optional(),
    accessibility: z
      .strictObject({
        textOnly: flag('Usable without speaking. Absent: not known.').optional(),
        relay: flag('A relay for deaf people exists. Absent: not known.').optional(),
      })
      .meta({ description: 'What a source says of access. Absent: not known.' })
      .optional(),
    caveats: texts(
      'What is uncertain. Show it beside the service, or lead to its page, which says it.',
    ).optional(),
    sources: z
      .array(
        z.strictObject({
          url: address('The page.'),
          seen: text('What it stated, in English.'),
          pageDate: day('Day of the page itself. Absent: not known.').optional(),
          exactPage: flag('False where only the site is recorded, not the page.'),
        }),
      )
      .min(1)
      .meta({ description: 'The pages that were read.' }),
    verification: z
      .strictObject({
        level: z.enum(['source-read', 'confirmed']).meta({
          description: 'source-read: the sources were read. confirmed: the service confirmed it.',
        }),
        on: day('Day on which it was done. Show it wherever you show a number.'),
      })
      .meta({ description: 'How it is known, and since when.' }),
    pages: z
      .record(z.string(), address('A page.'))
      .meta({ description: 'Address of its page on this site, by language.' }),
  })
  .meta({ id: 'service', description: 'A help service. What is not known is absent, never null.' });

const envelope = {
  name: text('Who publishes this.'),
  version: z.literal('1').meta({ description: 'Version of the format.' }),
  generated: day('Day on which the site was built.'),
  licence: z
    .strictObject({ name: text('Its name.'), url: address('Its text.') })
    .meta({ description: 'What you may do with it.' }),
  verification: text('What the levels of verification mean.'),
  documentation: address('A page about this data.').optional(),
  schema: address('The schema that this file follows.'),
};

/** `services.json`: every service. */
export const directoryDocument = z
  .strictObject({
    ...envelope,
    count: z.int().min(0).meta({ description: 'How many services follow.' }),
    services: z.array(serviceRecordSchema).meta({ description: 'Every service, by id.' }),
  })
  .meta({ id: 'directory', description: 'services.json: every service.' });

/** `services/{id}.json`: one service. */
export const serviceDocument = z
  .strictObject({ ...envelope, service: serviceRecordSchema })
  .meta({ id: 'single', description: 'services/{id}.json: one service.' });

/**
 * Both documents as JSON Schema 2020-12. The build refuses a field that is not described here; the published schema
 * lets it pass, so that a copy of it made today still accepts what version 1 may gain tomorrow.
 * @param id the address that the schema is published at
 */
export function openDataJsonSchema(id: string): object {
  const { $schema, ...rest } = z.toJSONSchema(z.union([directoryDocument, serviceDocument]), {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      delete jsonSchema.id;
    },
  });
  return { $schema, $id: id, title: 'Directory of help services', ...rest };
}

export type ServiceRecord = z.infer<typeof serviceRecordSchema>;
export type DirectoryDocument = z.infer<typeof directoryDocument>;
export type ServiceDocument = z.infer<typeof serviceDocument>;
