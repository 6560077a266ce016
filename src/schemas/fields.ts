import { z } from 'zod';
import { isCalendarDate } from '../domain/publication/calendar-date.ts';
import { formedText, formInputs } from './form-input.ts';

/** A refinement message that says what is wrong; `remedy` says what to do about it. */
export const fault = (message: string, remedy: string) => ({ error: message, params: { remedy } });

/** Text that readers see. `most` is the length beyond which the design breaks. */
export const words = (description: string, most: number, least = 1) =>
  z
    .string()
    .min(least)
    .max(most)
    .refine((text) => text === text.trim(), {
      ...fault('starts or ends with a space', 'Remove the space at the start or the end.'),
    })
    .meta({ description });

/** `2026-11-03`: a day, without a time and without a time zone. */
export const calendarDate = (description: string) =>
  z
    .string()
    .refine(isCalendarDate, {
      ...fault('is not a day of the calendar', 'Write year, month and day like 2026-11-03.'),
    })
    .register(formInputs, { isDate: true })
    .meta({ description, examples: ['2026-11-03'] });

/** The last part of an address, in the letters of its own language: `what-is-peer-support`. */
export const slug = (description: string) =>
  formedText(
    /^[\p{Ll}\p{Lo}\p{M}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{Nd}]+)*$/u,
    'has capitals, spaces or signs',
    'Use small letters and digits, joined by single hyphens.',
  )
    .max(80)
    .meta({ description, examples: ['what-is-peer-support'] });

/** What an entry was called before: its addresses go on. */
export const aliases = z
  .array(slug('A former last part of its address.'))
  .default([])
  .meta({ description: 'Former addresses, so that old links still work.' });

/** The name of another entry: a topic, a person, a service. `check` looks whether it exists. */
export const reference = (collection: string, description: string) =>
  z.string().min(1).meta({ description, collection });

/** A page that some readers must be able to leave at once carries a link for it. */
export const sensitive = z.boolean().default(false).meta({
  description:
    'Whether it speaks of suicide, self-harm or violence: it then has a link that leaves the site at once.',
});

/**
 * The name of a host as browsers send it. The standard for addresses also takes “;” and “,” in it, which begin something
 * new in the policy that names it.
 */
const hostName = /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/i;

export const webAddress = (description: string) =>
  z
    .url({
      protocol: /^https?$/,
      hostname: hostName,
      error: 'is not a web address',
    })
    .meta({ description });

export const secureWebAddress = (description: string) =>
  z
    .url({
      protocol: /^https$/,
      hostname: hostName,
      error: 'is not an address that starts with https://',
    })
    .meta({ description, examples: ['https://www.example.org/help'] });

/** A BCP 47 language tag that Intl can name: `fr`, `pt-BR`. */
export const languageTag = (description: string) =>
  z
    .string()
    .refine(isLanguageTag, {
      ...fault('is not a language code', 'Use a code such as en, fr, ar or pt-BR.'),
    })
    .meta({ description });

/** Names nothing that it does not know: `en-XX` is no language of a country. */
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguageTag(tag: string): boolean {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical === tag && languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** The name of a time zone: `Europe/Paris`. */
export const timeZone = (description: string) =>
  z
    .string()
    .refine(isTimeZone, {
      ...fault('is not a time zone', 'Use a name such as Europe/Paris.'),
    })
    .meta({ description, examples: ['Europe/Paris'] });

/** A zone that Intl knows, by its present or an older name; an offset such as +01:00 is none, since it has no summer. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z][\w+-]*\/[\w/+-]+$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
