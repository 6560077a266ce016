import { z } from 'zod';
import { type ContactType, contactTypes } from '../config/contact-types.ts';
import { isDialledAsShown, isDialable } from '../domain/urls/dial.ts';
import { fault, languageTag, secureWebAddress, slug, words } from './fields.ts';
import { hours } from './hours.ts';

const dialled: readonly ContactType[] = ['phone', 'sms', 'whatsapp'];

/** One way to reach a service. */
export const contact = z
  .strictObject({
    key: slug('Short name of this contact within the service: phone, chat, phone-english.'),
    type: z.enum(contactTypes).meta({ description: 'How one gets in touch.' }),
    value: z.string().min(1).meta({
      description:
        'The number exactly as a phone dials it ("3114", "+33972394050"), the e-mail address, or the https address.',
    }),
    shown: words('The number as people read it: 09 72 39 40 50.', 40).optional(),
    languages: z
      .array(languageTag('A language spoken there.'))
      .min(1)
      .meta({ description: 'Languages spoken there, as far as known.' })
      .optional(),
    languagesInferred: z
      .boolean()
      .default(false)
      .meta({ description: 'No source stated the languages; they are those of its own page.' }),
    hours: hours.optional(),
    cost: z
      .enum(['free', 'local', 'paid'])
      .meta({ description: 'What a call costs. Leave out where no source says.' })
      .optional(),
    publish: z
      .boolean()
      .default(true)
      .meta({ description: 'Whether readers may see it before a person has checked it.' }),
  })
  .superRefine((value, context) => {
    const wrong = wrongValue(value);
    if (wrong) {
      const { error, params } = fault(...wrong);
      context.addIssue({ code: 'custom', path: ['value'], message: error, params });
    }
    if (dialled.includes(value.type) && !isDialledAsShown(value.value, value.shown)) {
      context.addIssue({
        code: 'custom',
        path: ['shown'],
        message: `does not read as the number that is dialled, ${value.value}`,
        params: { remedy: 'Make both the same number: compare digit by digit with the source.' },
      });
    }
  })
  .meta({ description: 'One way to reach the service.' });

export type Contact = z.infer<typeof contact>;

const addressOfChat = secureWebAddress('Where the conversation opens.');

const isChatAddress = (value: string) =>
  /^\S+$/.test(value) && addressOfChat.safeParse(value).success;

function wrongValue(contact: { type: ContactType; value: string }): [string, string] | undefined {
  const { type, value } = contact;
  if (dialled.includes(type) && !isDialable(value)) {
    return [
      'is not a number that a phone can dial',
      'Write a short code as it is ("3114") or the whole number with + and country code ("+33972394050"), in quotation marks.',
    ];
  }
  if (type === 'email' && !z.email().safeParse(value).success) {
    return ['is not an e-mail address', 'Write an address like help@example.org.'];
  }
  if ((type === 'chat' || type === 'web') && !isChatAddress(value)) {
    return ['is not an address that starts with https://', 'Copy the address of the page.'];
  }
  return undefined;
}
