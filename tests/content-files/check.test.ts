import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/content-files/fault.ts';
import { faultsIn, faultsOf } from '../support/content-faults.ts';
import {
  adding,
  anyRecord,
  type Change,
  contentTree,
  replacing,
  validFile,
} from '../support/content-tree.ts';

const association = 'association.yaml';
const campaign = 'campaigns/long-nights/index.en.mdx';
const explainer = 'explainers/listening-well/index.en.mdx';
const explainerInFrench = 'explainers/listening-well/index.fr.mdx';
const page = 'pages/about/index.en.mdx';
const person = 'people/editorial-team/index.en.mdx';
const service = 'services/fr/3114/index.en.mdx';
const serviceInFrench = 'services/fr/3114/index.fr.mdx';
const topic = 'topics/listening/index.en.mdx';

const season = 'everyYear:\n  from: "11-15"\n  to: "01-31"\n';
const hours = '      roundTheClock: true\n';

/** A second number of the service, which readers may not see yet. */
const withholding = (number: string) =>
  replacing(
    hours,
    `${hours}  - key: second\n    type: phone\n    value: ${number}\n    publish: false\n`,
  );

/** A change of one file, and the one fault that must come of it. */
interface Case {
  readonly what: string;
  readonly file: string;
  readonly change: Change;
  /** The file in which the fault must stand, where that is another. */
  readonly shownIn?: string;
  /** Text of the file at which the fault must stand; without it, the fault is about the whole file. */
  readonly at?: string;
  readonly severity?: Fault['severity'];
  readonly rule: string;
  readonly field?: string;
  /** How the message starts. */
  readonly message: string;
  /** How the remedy starts. */
  readonly remedy: string;
}

const nameTheService =
  'Name the service instead, as in <Service id="fr-3114" />: its number stands in one place.';
const linkToSomething =
  'Link to https://…, or to an entry of this site, as in entry:explainers/what-is-peer-support.';
const removeTheCode = 'Remove it. Components are there without an import.';
const useAComponent = 'Use Markdown, or one of: Service, InShort';
const closeOrEscape =
  'Close what was opened, such as <InShort> by </InShort>. A single < or { in a sentence is written \\< or \\{.';
const lookAround =
  'Look at this line and those beside it: the indentation, a missing colon, or text with a colon that needs quotation marks.';
const chooseAPlace =
  'An entry is a folder with a file for each language: explainers/sleep/index.en.mdx; a service has its country before it: services/fr/3114/index.en.mdx.';
const switchedOn =
  'Name it after one of: en, fr, ar. Other languages are switched on in association.yaml.';
const chooseAnotherAddress =
  'Choose another; the old address of a published page goes into its aliases.';
const giveASeason =
  'For a campaign that comes back, everyYear; for one that happens once, from and to.';
const writeACitation = 'Write [^ and the id of the source, without a space, and ]: [^mead-2001].';

const inFields: Case[] = [
  {
    what: 'an unknown field',
    file: topic,
    change: replacing('slug:', 'colour: red\nslug:'),
    at: 'colour',
    rule: 'schema/unknown-field',
    field: 'colour',
    message: 'is a field that does not exist here',
    remedy: 'Fields that exist here: sensitive, title, description, slug, aliases, accepted.',
  },
  {
    what: 'an unknown field within a source',
    file: explainer,
    change: replacing('year: 2001', 'yeer: 2001'),
    at: 'yeer',
    rule: 'schema/unknown-field',
    field: 'sources.0.yeer',
    message: 'is a field that does not exist here',
    remedy:
      'Fields that exist here: id, title, language, authors, publisher, year, doi, url, strength.',
  },
  {
    what: 'a field that is missing',
    file: explainer,
    change: replacing('published: 2026-11-22\n', ''),
    at: 'title: How',
    rule: 'schema/missing',
    field: 'published',
    message: 'is missing',
    remedy: 'Day it was first published.',
  },
  {
    what: 'a day that the calendar does not have',
    file: explainer,
    change: replacing('published: 2026-11-22', 'published: 2026-02-30'),
    at: 'published',
    rule: 'schema/value',
    field: 'published',
    message: 'is not a day of the calendar',
    remedy: 'Write year, month and day like 2026-11-03.',
  },
  {
    what: 'a date in words',
    file: explainer,
    change: replacing('published: 2026-11-22', 'published: 22 November 2026'),
    at: 'published',
    rule: 'schema/value',
    field: 'published',
    message: 'is not a day of the calendar',
    remedy: 'Write year, month and day like 2026-11-03.',
  },
  {
    what: 'a title that is too long',
    file: explainer,
    change: replacing('title: How to listen well', `title: ${'L'.repeat(81)}`),
    at: 'title: L',
    rule: 'schema/value',
    field: 'title',
    message: 'is longer than 80 characters',
    remedy: 'Shorten it. Title, as a question or a plain statement.',
  },
  {
    what: 'a description that is too short',
    file: campaign,
    change: replacing(
      'description: For the weeks before the exams, when nights are long and short of sleep.',
      'description: Before the exams.',
    ),
    at: 'description',
    rule: 'schema/value',
    field: 'description',
    message: 'is shorter than 40 characters',
    remedy: 'Say more. One or two sentences for lists, search engines and previews.',
  },
  {
    what: 'a number where text belongs',
    file: explainer,
    change: replacing('title: How to listen well', 'title: 2026'),
    at: 'title: 2026',
    rule: 'schema/value',
    field: 'title',
    message: 'is not text',
    remedy: 'Put it in quotation marks. Title, as a question or a plain statement.',
  },
  {
    what: 'words where a number belongs',
    file: explainer,
    change: replacing('year: 2001', 'year: about 2001'),
    at: 'year: about',
    rule: 'schema/value',
    field: 'sources.0.year',
    message: 'is text, and a number belongs here',
    remedy: 'Write a number, without quotation marks. Year of publication.',
  },
  {
    what: 'a field without anything in it',
    file: explainer,
    change: replacing('title: How to listen well', 'title:'),
    at: 'title:\n',
    rule: 'schema/value',
    field: 'title',
    message: 'is empty',
    remedy: 'Fill it in',
  },
  {
    what: 'a text where a list belongs',
    file: explainer,
    change: replacing('authors: [editorial-team]', 'authors: editorial-team'),
    at: 'authors',
    rule: 'schema/value',
    field: 'authors',
    message: 'is not a list',
    remedy:
      'Write a list: a line for each item, each with a hyphen before it. Who wrote it. Never an invented person.',
  },
  {
    what: 'a text where a group of fields belongs',
    file: service,
    change: replacing('website:\n  url: https://3114.fr\n  own: true', 'website: https://3114.fr'),
    at: 'website',
    rule: 'schema/value',
    field: 'website',
    message: 'is not a group of fields',
    remedy: 'Where one can read more.',
  },
  {
    what: 'a slug with capitals and spaces',
    file: topic,
    change: replacing('slug: listening', 'slug: Listening Well'),
    at: 'slug',
    rule: 'schema/value',
    field: 'slug',
    message: 'has capitals, spaces or signs',
    remedy: 'Use small letters and digits, joined by single hyphens.',
  },
  {
    what: 'a fact in a translation',
    file: explainerInFrench,
    change: replacing('slug:', 'published: 2026-11-22\nslug:'),
    at: 'published',
    rule: 'translation/fact',
    field: 'published',
    message: 'is a fact, and a translation holds words only',
    remedy: 'Remove it here. It stands in the file of the source language, once for all languages.',
  },
  {
    what: 'a phone number in the translation of a service',
    file: serviceInFrench,
    change: replacing('summary:', 'contacts: []\nsummary:'),
    at: 'contacts',
    rule: 'translation/fact',
    field: 'contacts',
    message: 'is a fact, and a translation holds words only',
    remedy: 'Remove it here. It stands in the file of the source language, once for all languages.',
  },
];

const code = 'of: "0123456789ab"';
const writer = 'by: person';
const recordTheCode = 'npm run report -- --record and the path of this file writes it';

const inRecords: Case[] = [
  ...(
    [
      ['of eleven characters', '"0123456789a"'],
      ['with a capital', '"0123456789aB"'],
      ['of words', 'today'],
      ['with a part of five characters', '"0123456789ab 01234"'],
      ['with parts and no space', '"0123456789ab0123"'],
      ['with a space at its end', '"0123456789ab "'],
    ] as const
  ).map(([what, value]): Case => ({
    what: `a code ${what}`,
    file: serviceInFrench,
    change: replacing(code, `of: ${value}`),
    at: 'of:',
    rule: 'schema/value',
    field: 'translation.of',
    message: 'is not the code of an original',
    remedy: recordTheCode,
  })),
  {
    what: 'a code of digits without quotation marks',
    file: serviceInFrench,
    change: replacing(code, 'of: 123456789012'),
    at: 'of:',
    rule: 'schema/value',
    field: 'translation.of',
    message: 'is not text',
    remedy: 'Put it in quotation marks.',
  },
  {
    what: 'a translation by nobody known',
    file: explainerInFrench,
    change: replacing(writer, 'by: robot'),
    at: 'by:',
    rule: 'schema/value',
    field: 'translation.by',
    message: 'is not one of the values allowed here',
    remedy: 'Choose one of: machine, person.',
  },
  {
    what: 'a record without a code',
    file: explainerInFrench,
    change: replacing(`  ${code}\n`, ''),
    at: 'translation:',
    rule: 'schema/missing',
    field: 'translation.of',
    message: 'is missing',
    remedy: 'A code that stands for the words of the original',
  },
  {
    what: 'a reviewer who does not exist',
    file: explainerInFrench,
    change: replacing(writer, `${writer}\n  reviewer: nobody`),
    at: 'reviewer',
    rule: 'reference/unknown',
    field: 'translation.reviewer',
    message: 'names “nobody”, which is not in people/',
    remedy: 'Create people/nobody/, or name one that exists.',
  },
  {
    what: 'a day of review without a reviewer',
    file: explainerInFrench,
    change: replacing(writer, `${writer}\n  reviewed: 2026-11-22`),
    at: 'translation:',
    rule: 'schema/value',
    field: 'translation',
    message: 'has a day of review and no reviewer',
    remedy: 'Name the reviewer, or remove reviewed.',
  },
  {
    what: 'a record in an original',
    file: explainer,
    change: replacing('slug:', 'translation: { of: "0123456789ab", by: person }\nslug:'),
    at: 'translation:',
    rule: 'translation/in-original',
    field: 'translation',
    message: 'stands in the file that others translate',
    remedy: 'Remove it here. It stands in the files of the other languages.',
  },
  {
    what: 'a translation without a record, with the lines to paste',
    file: serviceInFrench,
    change: (text) => text.replace(/translation:\n(?: {2}.*\n)+/, ''),
    at: 'summary',
    severity: 'warning',
    rule: 'translation/no-record',
    field: 'translation',
    message: 'does not say which words of the original it translates',
    remedy:
      'If it says what content/services/fr/3114/index.en.mdx says today, write among its fields, by: machine where a program wrote it,\ntranslation:\n  of: "',
  },
];

const inServices: Case[] = [
  {
    what: 'a number that cannot be dialled',
    file: service,
    change: replacing('value: "3114"\n    shown: "3114"', 'value: "31 14"'),
    at: 'value',
    rule: 'schema/value',
    field: 'contacts.0.value',
    message: 'is not a number that a phone can dial',
    remedy:
      'Write a short code as it is ("3114") or the whole number with + and country code ("+33972394050"), in quotation marks.',
  },
  {
    what: 'a number without quotation marks',
    file: service,
    change: replacing('value: "3114"', 'value: 3114'),
    at: 'value',
    rule: 'schema/value',
    field: 'contacts.0.value',
    message: 'is not text',
    remedy:
      'Put it in quotation marks. The number exactly as a phone dials it ("3114", "+33972394050")',
  },
  {
    what: 'a number shown that is not the one dialled',
    file: service,
    change: replacing('shown: "3114"', 'shown: "31 1"'),
    at: 'shown',
    rule: 'schema/value',
    field: 'contacts.0.shown',
    message: 'does not read as the number that is dialled, 3114',
    remedy: 'Make both the same number: compare digit by digit with the source.',
  },
  {
    what: 'hours with neither weekly nor roundTheClock',
    file: service,
    change: replacing(hours, '      publicHolidays: closed\n'),
    at: 'hours:',
    rule: 'schema/value',
    field: 'contacts.0.hours',
    message: 'needs either roundTheClock or weekly',
    remedy: 'Give one of the two. Where hours are not known, leave out the whole block.',
  },
  {
    what: 'hours with both weekly and roundTheClock',
    file: service,
    change: replacing(
      hours,
      `${hours}      weekly:\n        - days: [mo]\n          opens: "21:00"\n          closes: "02:00"\n`,
    ),
    at: 'hours:',
    rule: 'schema/value',
    field: 'contacts.0.hours',
    message: 'needs either roundTheClock or weekly',
    remedy: 'Give one of the two. Where hours are not known, leave out the whole block.',
  },
  {
    what: 'an opening time that is also the closing time',
    file: service,
    change: replacing(
      hours,
      '      weekly:\n        - days: [mo]\n          opens: "21:00"\n          closes: "21:00"\n',
    ),
    at: 'days',
    rule: 'schema/value',
    field: 'contacts.0.hours.weekly.0',
    message: 'opens and closes at the same time',
    remedy: 'For day and night, use roundTheClock: true.',
  },
  {
    what: 'a time of day with one digit for the hour',
    file: service,
    change: replacing(
      hours,
      '      weekly:\n        - days: [mo]\n          opens: "9:00"\n          closes: "21:00"\n',
    ),
    at: 'opens',
    rule: 'schema/value',
    field: 'contacts.0.hours.weekly.0.opens',
    message: 'is not a time of day',
    remedy: 'Write hours and minutes in quotation marks, "00:00" to "23:59".',
  },
  {
    what: 'a day of the week in full',
    file: service,
    change: replacing(
      hours,
      '      weekly:\n        - days: [mo, tuesday]\n          opens: "21:00"\n          closes: "02:00"\n',
    ),
    at: 'tuesday',
    rule: 'schema/value',
    field: 'contacts.0.hours.weekly.0.days.1',
    message: 'is not one of the values allowed here',
    remedy: 'Choose one of: mo, tu, we, th, fr, sa, su.',
  },
  {
    what: 'a wrong time zone',
    file: service,
    change: replacing('timeZone: Europe/Paris', 'timeZone: Paris'),
    at: 'timeZone',
    rule: 'schema/value',
    field: 'timeZone',
    message: 'is not a time zone',
    remedy: 'Use a name such as Europe/Paris.',
  },
  {
    what: 'a website without https',
    file: service,
    change: replacing('url: https://3114.fr\n', 'url: http://3114.fr\n'),
    at: 'url: http://3114.fr\n',
    rule: 'schema/value',
    field: 'website.url',
    message: 'is not an address that starts with https://',
    remedy: 'Copy the whole address, with https://. Address of the site.',
  },
  {
    what: 'the name of a language in place of its code',
    file: service,
    change: replacing('nameLanguage: fr', 'nameLanguage: french'),
    at: 'nameLanguage',
    rule: 'schema/value',
    field: 'nameLanguage',
    message: 'is not a language code',
    remedy: 'Use a code such as en, fr, ar or pt-BR.',
  },
  {
    what: 'a language code that names no language',
    file: service,
    change: replacing('languages: [fr]', 'languages: [fr, zz]'),
    at: 'zz',
    rule: 'schema/value',
    field: 'contacts.0.languages.1',
    message: 'is not a language code',
    remedy: 'Use a code such as en, fr, ar or pt-BR.',
  },
  {
    what: 'a day that is named twice',
    file: service,
    change: replacing(
      hours,
      '      weekly:\n        - days: [mo, tu, mo]\n          opens: "21:00"\n          closes: "02:00"\n',
    ),
    at: 'days:',
    rule: 'schema/value',
    field: 'contacts.0.hours.weekly.0.days',
    message: 'names a day twice',
    remedy: 'Name each day once.',
  },
  {
    what: 'two contacts with one key',
    file: service,
    change: replacing(hours, `${hours}  - key: phone\n    type: sms\n    value: "114"\n`),
    at: 'contacts:',
    rule: 'schema/value',
    field: 'contacts',
    message: 'has two contacts with one key',
    remedy: 'Give each contact a key of its own.',
  },
  ...([service, serviceInFrench] as const).map((file): Case => ({
    what: `a note for a contact that is not there, in ${file}`,
    file,
    change: replacing('summary:', 'notes:\n  chat: One waits a little.\nsummary:'),
    at: 'chat:',
    rule: 'service/note',
    field: 'notes.chat',
    message: 'is a note for a contact “chat”, which there is not',
    remedy: 'Use the key of a contact: phone.',
  })),
  ...(
    [
      ['as it is dialled', '+33972394050'],
      ['as people read it', '09 72 39 40 50'],
      ['in other groups', '09.72.39.40.50'],
    ] as const
  ).map(([how, number]): Case => ({
    what: `a withheld number in what was seen, ${how}`,
    file: service,
    change: (text) => withholding('"+33972394050"')(text).replace('24h/24', number),
    at: 'seen:',
    rule: 'service/withheld',
    severity: 'warning',
    field: 'sources.0.seen',
    message: 'gives away a number that is withheld, so readers do not see this sentence',
    remedy: 'Write “a phone number” in its place until the number may be shown.',
  })),
  ...(['xx', 'zz', 'uk', 'eu', 'fra'] as const).map((country): Case => ({
    what: `a folder that names no country, services/${country}/`,
    file: `services/${country}/other/index.en.mdx`,
    change: validFile(service),
    at: 'name: ',
    rule: 'service/country',
    message: `stands in services/${country}/, and ${country} is no country`,
    remedy: 'Move the folder to a country code such as services/fr/, or to services/int/.',
  })),
  {
    what: 'an emergency number of no country',
    file: 'services/int/112/index.en.mdx',
    change: validFile(service).replace('kind: crisis-line', 'kind: emergency'),
    at: 'kind:',
    rule: 'service/country',
    field: 'kind',
    message: 'is an emergency number that belongs to no country',
    remedy: 'Move the folder to the country whose number it is, such as services/fr/.',
  },
];

const inSettings: Case[] = [
  {
    what: 'a country that is served and has no help line for its posters',
    file: association,
    change: replacing('countries: [fr]', 'countries: [fr, be]'),
    at: 'be]',
    severity: 'warning',
    rule: 'association/urgent-service',
    field: 'countries.1',
    message: 'names be, and urgentServices names no help line of that country',
    remedy: 'Add to urgentServices a service of services/be/ that answers day and night.',
  },
  {
    what: 'a default language that is not switched on',
    file: association,
    change: replacing('defaultLocale: en', 'defaultLocale: de'),
    at: 'defaultLocale',
    rule: 'schema/value',
    field: 'defaultLocale',
    message: 'is a language that is not switched on',
    remedy: 'Choose one of: en, fr, ar.',
  },
  {
    what: 'a source language that is not switched on',
    file: association,
    change: replacing('explainers: en', 'explainers: de'),
    at: 'explainers',
    rule: 'schema/value',
    field: 'sourceLanguages.explainers',
    message: 'is a language that is not switched on',
    remedy: 'Choose one of: en, fr, ar.',
  },
  {
    what: 'a language that is switched on twice',
    file: association,
    change: replacing('[en, fr, ar]', '[en, fr, ar, fr]'),
    at: 'locales',
    rule: 'schema/value',
    field: 'locales',
    message: 'names a language twice',
    remedy: 'Name each language once.',
  },
  {
    what: 'an e-mail address that is none',
    file: association,
    change: replacing('hello@nightlight.example', 'nightlight.example'),
    at: 'email',
    rule: 'schema/value',
    field: 'email',
    message: 'is not an e-mail address',
    remedy: 'Write an address like hello@example.org.',
  },
  {
    what: 'a way out that leads back to this site',
    file: association,
    change: replacing('https://www.wikipedia.org/', 'https://nightlight.example/en/'),
    at: 'url: https://nightlight',
    rule: 'schema/value',
    field: 'exit.url',
    message: 'leads to this very site',
    remedy: 'Choose a site that says nothing of help.',
  },
  {
    what: 'a way out without https',
    file: association,
    change: replacing('https://www.wikipedia.org/', 'http://www.wikipedia.org/'),
    at: 'url: http://www',
    rule: 'schema/value',
    field: 'exit.url',
    message: 'is not an address that starts with https://',
    remedy: 'Copy the whole address, with https://.',
  },
  {
    what: 'a site without https',
    file: association,
    change: replacing('https://nightlight.example', 'http://nightlight.example'),
    at: 'site',
    rule: 'schema/value',
    field: 'site',
    message: 'is not an address that starts with https://',
    remedy: 'Copy the whole address, with https://.',
  },
];

const inReferences: Case[] = [
  {
    what: 'a topic that is misspelt',
    file: explainer,
    change: replacing('topics: [listening]', 'topics: [listning]'),
    at: 'listning',
    rule: 'reference/unknown',
    field: 'topics.0',
    message: 'names “listning”, which is not in topics/',
    remedy: 'Did you mean “listening”? Otherwise create topics/listning/.',
  },
  {
    what: 'a topic that does not exist',
    file: explainer,
    change: replacing('topics: [listening]', 'topics: [listening, sleep]'),
    at: 'sleep',
    rule: 'reference/unknown',
    field: 'topics.1',
    message: 'names “sleep”, which is not in topics/',
    remedy: 'Create topics/sleep/, or name one that exists.',
  },
  {
    what: 'an author who does not exist',
    file: explainer,
    change: replacing('authors: [editorial-team]', 'authors: [board]'),
    at: 'board',
    rule: 'reference/unknown',
    field: 'authors.0',
    message: 'names “board”, which is not in people/',
    remedy: 'Create people/board/, or name one that exists.',
  },
  {
    what: 'a check by somebody who does not exist',
    file: service,
    change: replacing('by: editorial-team', 'by: board'),
    at: 'by: board',
    rule: 'reference/unknown',
    field: 'verification.by',
    message: 'names “board”, which is not in people/',
    remedy: 'Create people/board/, or name one that exists.',
  },
  {
    what: 'a service in a text that does not exist',
    file: explainer,
    change: replacing('<Service id="fr-3114" />', '<Service id="fr-samu" />'),
    at: '<Service',
    rule: 'reference/unknown',
    message: 'shows the service “fr-samu”, which is not in services/',
    remedy: 'Create services/',
  },
  {
    what: 'a service in association.yaml that does not exist',
    file: association,
    change: replacing('[fr-3114]', '[fr-3114, fr-sos-amitie]'),
    at: 'fr-sos-amitie',
    rule: 'reference/unknown',
    field: 'urgentServices.1',
    message: 'names “fr-sos-amitie”, which is not in services/',
    remedy: 'Create services/fr/sos-amitie/, or name one that exists.',
  },
  {
    what: 'two entries with one slug',
    file: topic,
    change: replacing('slug: listening', 'slug: crisis'),
    at: 'slug',
    rule: 'address/duplicate',
    field: 'slug',
    message: 'has the address of topics/crisis',
    remedy: chooseAnotherAddress,
  },
  {
    what: 'an alias that is the slug of another entry',
    file: topic,
    change: replacing('slug: listening', 'slug: listening\naliases: [hearing, crisis]'),
    at: 'crisis',
    rule: 'address/duplicate',
    field: 'aliases.1',
    message: 'has the address of topics/crisis',
    remedy: chooseAnotherAddress,
  },
  {
    what: 'a slug that another entry borrows in a language without a translation',
    file: 'topics/listening/index.fr.mdx',
    change: `---\ntitle: Une crise\nslug: crisis\n${anyRecord}\n---\n`,
    shownIn: 'topics/crisis/index.en.mdx',
    at: 'slug',
    rule: 'address/duplicate',
    field: 'slug',
    message: 'has the address of topics/listening in fr, where this entry is not translated',
    remedy: chooseAnotherAddress,
  },
  {
    what: 'a former address of a service that is the folder of another',
    file: 'services/fr/other/index.en.mdx',
    change: validFile(service)
      .replace('name: 3114, ', 'name: ')
      .replace('publish:', 'aliases: ["3114"]\npublish:'),
    at: '"3114"]',
    rule: 'address/duplicate',
    field: 'aliases.0',
    message: 'has the address of services/fr-3114',
    remedy: chooseAnotherAddress,
  },
  {
    what: 'a page with the address of a section',
    file: page,
    change: replacing('slug: about', 'slug: help'),
    at: 'slug',
    rule: 'address/reserved',
    field: 'slug',
    message: 'is the address of a part of the site',
    remedy: 'Choose another.',
  },
  {
    what: 'a translated page with the address of a section',
    file: 'pages/about/index.fr.mdx',
    change: `---\ntitle: Qui sommes-nous\ndescription: Qui publie ce site, et comment signaler une erreur.\nslug: aide\n${anyRecord}\n---\n`,
    at: 'slug',
    rule: 'address/reserved',
    field: 'slug',
    message: 'is the address of a part of the site',
    remedy: 'Choose another.',
  },
  {
    what: 'a page with the address of a section in a language without a translation',
    file: page,
    change: replacing('slug: about', 'slug: aide'),
    at: 'slug',
    rule: 'address/reserved',
    field: 'slug',
    message: 'is the address of a part of the site in fr, where this entry is not translated',
    remedy: 'Choose another.',
  },
  {
    what: 'a former address of a page that is that of a section',
    file: page,
    change: replacing('slug: about', 'slug: about\naliases: [who, help]'),
    at: 'help]',
    rule: 'address/reserved',
    field: 'aliases.1',
    message: 'is the address of a part of the site',
    remedy: 'Choose another.',
  },
  {
    what: 'a translation without an original',
    file: 'explainers/sleep/index.fr.mdx',
    change:
      '---\ntitle: Dormir\ndescription: Ce que veut dire bien dormir, et ce que l’on peut laisser de côté.\nslug: dormir\n---\n',
    at: 'title',
    rule: 'translation/no-original',
    message: 'translates an entry that has no index.en.mdx',
    remedy: 'Write index.en.mdx beside it: that file holds the facts.',
  },
  {
    what: 'a campaign without a season',
    file: campaign,
    change: replacing(season, ''),
    at: 'title: Long nights',
    rule: 'campaign/season',
    field: 'everyYear',
    message: 'needs either from and to, or everyYear',
    remedy: giveASeason,
  },
  {
    what: 'a campaign with two seasons',
    file: campaign,
    change: replacing(season, `from: 2026-11-15\nto: 2026-12-31\n${season}`),
    at: 'everyYear',
    rule: 'campaign/season',
    field: 'everyYear',
    message: 'needs either from and to, or everyYear',
    remedy: giveASeason,
  },
  {
    what: 'a campaign with a first day and a season of every year',
    file: campaign,
    change: replacing('everyYear:', 'from: 2026-11-15\neveryYear:'),
    at: 'everyYear',
    rule: 'campaign/season',
    field: 'everyYear',
    message: 'needs either from and to, or everyYear',
    remedy: giveASeason,
  },
  {
    what: 'a campaign with a first day and no last',
    file: campaign,
    change: replacing(season, 'from: 2026-11-15\n'),
    at: 'title: Long nights',
    rule: 'campaign/season',
    field: 'everyYear',
    message: 'needs either from and to, or everyYear',
    remedy: giveASeason,
  },
  ...(
    [
      ['it is put up', 'publishOn: 2026-12-24\nunpublishOn: 2026-12-23\n'],
      ['it is first published', 'unpublishOn: 2026-11-21\n'],
    ] as const
  ).map(([what, days]): Case => ({
    what: `an entry that is taken down before ${what}`,
    file: explainer,
    change: replacing('published:', `${days}published:`),
    at: 'unpublishOn',
    rule: 'schedule/order',
    field: 'unpublishOn',
    message: 'is taken down before it is published',
    remedy: 'Set the last day after the first.',
  })),
  ...(
    [
      ['it is put up', 'publishOn: 2026-12-24\nunpublishOn: 2026-12-24\n'],
      ['it is first published', 'unpublishOn: 2026-11-22\n'],
    ] as const
  ).map(([what, days]): Case => ({
    what: `an entry that is taken down on the day on which ${what}`,
    file: explainer,
    change: replacing('published:', `${days}published:`),
    at: 'unpublishOn',
    rule: 'schedule/order',
    field: 'unpublishOn',
    message: 'is taken down on the day on which it is published',
    remedy: 'Set the last day after the first.',
  })),
  {
    what: 'a campaign that ends before it starts',
    file: campaign,
    change: replacing(season, 'from: 2026-11-15\nto: 2026-11-14\n'),
    at: 'to: 2026',
    rule: 'campaign/season',
    field: 'to',
    message: 'ends before it starts',
    remedy: 'Set the last day after the first.',
  },
];

const alternative = '    alt: The front of a house at night. A few windows are lit.\n';
const message = 'Nobody has to sit a long night alone.';
const sayWhatIsShown = 'Add alt: say in one short sentence what the picture of it shows.';
const longTags = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(45)).join(', ');

const inKits: Case[] = [
  {
    what: 'a key message without words for those who do not see its picture',
    file: campaign,
    change: replacing(alternative, ''),
    at: `text: ${message}`,
    rule: 'campaign/no-alternative',
    field: 'keyMessages.0',
    message: 'has no words for those who do not see its picture',
    remedy: sayWhatIsShown,
  },
  {
    what: 'the same in a campaign that readers will see on a day that lies ahead',
    file: campaign,
    change: (text) =>
      text.replace(alternative, '').replace('published:', 'publishOn: 2027-01-01\npublished:'),
    at: `text: ${message}`,
    rule: 'campaign/no-alternative',
    field: 'keyMessages.0',
    message: 'has no words for those who do not see its picture',
    remedy: sayWhatIsShown,
  },
  {
    what: 'the same in a draft',
    file: campaign,
    change: (text) =>
      text.replace(alternative, '').replace('published:', 'draft: true\npublished:'),
    at: `text: ${message}`,
    severity: 'info',
    rule: 'campaign/no-alternative',
    field: 'keyMessages.0',
    message: 'has no words for those who do not see its picture',
    remedy: sayWhatIsShown,
  },
  {
    what: 'a key message whose signs count double on X',
    file: campaign,
    change: replacing(message, '…'.repeat(140)),
    at: 'text: …',
    rule: 'campaign/long-message',
    field: 'keyMessages.0.text',
    message: 'does not fit with its link into a post on X: some characters',
    remedy: 'Shorten it, or take out the signs that count double.',
  },
  {
    what: 'hashtags that do not all fit on X',
    file: campaign,
    change: replacing('keyMessages:', `hashtags: [${longTags}]\nkeyMessages:`),
    at: 'hashtags',
    severity: 'warning',
    rule: 'campaign/long-hashtags',
    field: 'hashtags',
    message: 'do not all fit on X beside the longest key message: 4 of 5 do',
    remedy: 'Shorten them or leave some out. The last ones fall first.',
  },
  {
    what: 'the same where a line on help takes room too',
    file: campaign,
    change: (text) =>
      text
        .replace('keyMessages:', `hashtags: [${longTags}]\nkeyMessages:`)
        .replace('published:', 'sensitive: true\npublished:'),
    at: 'hashtags',
    severity: 'warning',
    rule: 'campaign/long-hashtags',
    field: 'hashtags',
    message: 'do not all fit on X beside the longest key message: 3 of 5 do',
    remedy: 'Shorten them or leave some out. The last ones fall first.',
  },
];

const inSources: Case[] = [
  {
    what: 'a citation of a source that is not listed',
    file: explainer,
    change: adding('Silence may help.[^king-2021]'),
    at: '[^king-2021]',
    rule: 'citation/unlisted',
    message: 'cites “king-2021”, which is not among the sources',
    remedy: 'Cite one of: mead-2001, fonda-2024; or add the source to the list.',
  },
  {
    what: 'a citation in a translation of a source that the original does not list',
    file: explainerInFrench,
    change: adding('Le silence peut aider.[^king-2021]'),
    at: '[^king-2021]',
    rule: 'citation/unlisted',
    message: 'cites “king-2021”, which is not among the sources',
    remedy: 'Cite one of: mead-2001, fonda-2024; or add the source to the list.',
  },
  {
    what: 'a citation where no source is listed at all',
    file: campaign,
    change: adding('Sleep may help.[^king-2021]'),
    at: '[^king-2021]',
    rule: 'citation/unlisted',
    message: 'cites “king-2021”, which is not among the sources',
    remedy: 'Add the source to the list of sources in the file of the source language.',
  },
  ...(
    [
      ['with a space', '[^mead 2001]'],
      ['that is not closed', '[^mead-2001'],
      ['of nothing', '[^]'],
    ] as const
  ).map(([what, citation]): Case => ({
    what: `a citation ${what}`,
    file: explainer,
    change: adding(`Silence may help. ${citation}`),
    at: `${citation}\n`,
    rule: 'citation/form',
    message: 'starts a citation that is not written as one',
    remedy: writeACitation,
  })),
  {
    what: 'a source that is never cited',
    file: explainer,
    change: replacing('[^fonda-2024]', ''),
    at: 'id: fonda-2024',
    severity: 'warning',
    rule: 'citation/unused',
    field: 'sources.1.id',
    message: 'lists the source “fonda-2024”, and the text does not cite it',
    remedy: 'Cite it as [^fonda-2024] where it carries a statement, or remove it.',
  },
  {
    what: 'a source that is listed twice',
    file: explainer,
    change: replacing(
      'sources:\n',
      'sources:\n  - id: fonda-2024\n    title: Nightline France\n    url: https://fonda.asso.fr\n    strength: organisation\n',
    ),
    at: 'id: fonda-2024\n    title: Nightline France, une',
    rule: 'citation/duplicate',
    field: 'sources.2.id',
    message: 'lists the source “fonda-2024” twice',
    remedy: 'Keep one of the two, or give the second another id.',
  },
  {
    what: 'a DOI with https://',
    file: explainer,
    change: replacing('doi: 10.', 'doi: https://doi.org/10.'),
    at: 'doi: https',
    rule: 'schema/value',
    field: 'sources.0.doi',
    message: 'is not a DOI',
    remedy: 'Write only the part that starts with 10., as in 10.1136/bmj.m575.',
  },
  {
    what: 'a source without an address',
    file: explainer,
    change: replacing('    doi: 10.1037/h0095032\n', ''),
    at: 'id: mead-2001',
    rule: 'schema/value',
    field: 'sources.0',
    message: 'has no address',
    remedy: 'Add a doi or a url, so that readers can check it.',
  },
];

const inTexts: Case[] = [
  ...(
    [
      ['a French number', 'At night 09 72 39 40 50 answers.', '09 72 39 40 50'],
      ['a French number with dots', 'At night 09.72.39.40.50 answers.', '09.72.39.40.50'],
      ['an international number', 'At night +33 9 72 39 40 50 answers.', '+33 9 72 39 40 50'],
      ['a number in a list', '- one\n- at 09 72 39 40 50', '09 72 39 40 50'],
      ['a number in a table', '| at night |\n| --- |\n| 09 72 39 40 50 |', '09 72 39 40 50'],
      ['a short code after “call”', 'At night, call 3114.', '3114.'],
      ['a short code after “appelle”', 'La nuit, appelle le 3114.', '3114.'],
      ['a short code after “appelez”', 'La nuit, appelez le 31 14.', '31 14'],
      ['a short code in bold', 'At night, call **3114**.', '3114**'],
      ['a short code after a word in bold', 'At night, **call** 3114.', '3114.'],
      ['a short code after a colon', 'At night, call: 3114.', '3114.'],
      ['a short code that is a link', 'Call [3114](https://example.org).', '3114]'],
      ['a short code in code', 'Call `3114`.', '3114`'],
      ['a short code in a block of code', '```\ncall 3114\n```', '3114\n'],
      ['a short code in a component', '<InShort>\n\n- Call 3114\n\n</InShort>', '3114\n'],
      ['a short code in a component on one line', '<InShort>Call 3114</InShort>', '3114<'],
      ['a number in the title of a link', '[a](https://a.org "09 72 39 40 50")', '09 72 39 40 50'],
      ['a short code in the title of a link', '[a](https://a.org "Call 3114")', '3114"'],
    ] as const
  ).map(([what, text, at]): Case => {
    const number = at.replace(/\D+$/, '');
    return {
      what,
      file: campaign,
      change: adding(text),
      at,
      rule: 'number/typed',
      message: `has the phone number “${number}” typed in the text`,
      remedy: nameTheService,
    };
  }),
  {
    what: 'a number in a sentence to share',
    file: campaign,
    change: replacing('text: Nobody has to sit', 'text: Call 3114. Nobody has to sit'),
    at: 'text: Call',
    rule: 'number/typed',
    field: 'keyMessages.0.text',
    message: 'has the phone number “3114” typed in the text',
    remedy: 'Name the service by its name instead: its number stands in one place.',
  },
  {
    what: 'an address of WhatsApp in a sentence to share',
    file: campaign,
    change: replacing('text: Nobody has to sit', 'text: On wa.me/33972394050 nobody has to sit'),
    at: 'text: On',
    rule: 'number/typed',
    field: 'keyMessages.0.text',
    message: 'has the phone number “wa.me/33972394050” typed in the text',
    remedy: 'Name the service by its name instead: its number stands in one place.',
  },
  {
    what: 'a number that emphasis cuts, at the start of its paragraph',
    file: campaign,
    change: adding('At night 09 72 **39** 40 50 answers.'),
    at: 'At night 09',
    rule: 'number/typed',
    message: 'has the phone number “09 72 39 40 50” typed in the text',
    remedy: nameTheService,
  },
  ...(
    [
      '[call](tel:3114)',
      '[text](sms:114)',
      '[call](TEL:3114)',
      '[write](https://wa.me/33972394050)',
      '[write](https://api.whatsapp.com/send?phone=33972394050)',
      '[write](https://api.whatsapp.com/send/?text=a&phone=33972394050)',
    ] as const
  ).map((link): Case => ({
    what: `a link to a number, ${link}`,
    file: campaign,
    change: adding(link),
    at: link,
    rule: 'number/typed',
    message: 'links to a number that is typed in the text',
    remedy: nameTheService,
  })),
  ...(
    [
      ['an import', "import Card from './card.js'", 'import', 'an import or an export'],
      ['an export', 'export const number = 3', 'export', 'an import or an export'],
      ['an expression as a paragraph', '{1 + 1}', '{1', 'an expression in braces'],
      ['an expression in a sentence', 'It is {1 + 1}.', '{1', 'an expression in braces'],
      ['an attribute in braces', '<Service id={"fr-3114"} />', '<Serv', 'an expression in braces'],
      ['attributes that are spread', '<Service {...all} />', '<Serv', 'an expression in braces'],
    ] as const
  ).map(([what, text, at, holds]): Case => ({
    what,
    file: campaign,
    change: adding(text),
    at,
    rule: 'mdx/code',
    message: `holds ${holds}, and texts hold no code`,
    remedy: removeTheCode,
  })),
  {
    what: 'a script',
    file: campaign,
    change: adding('<script>alert(1)</script>'),
    at: '<script>',
    rule: 'mdx/script',
    message: 'uses <script>, which is not a component of this site',
    remedy: useAComponent,
  },
  ...(['<Service id="fr-3114" onClick="x" />', '<b onclick="x">b</b>'] as const).map(
    (tag): Case => ({
      what: `an event handler, ${tag}`,
      file: campaign,
      change: adding(tag),
      at: tag,
      rule: 'mdx/event-handler',
      message: 'has the event handler on',
      remedy: 'Remove it: nothing in a text may run.',
    }),
  ),
  ...(
    [
      ['a component that does not exist', '<Video id="a" />', 'Video'],
      ['an HTML tag in a sentence', 'It is <b>bold</b>.', 'b'],
      ['an HTML tag around a paragraph', '<div>\n\nwords\n\n</div>', 'div'],
      ['an iframe', '<iframe src="https://example.org" />', 'iframe'],
    ] as const
  ).map(([what, text, name]): Case => ({
    what,
    file: campaign,
    change: adding(text),
    at: `<${name}`,
    rule: 'mdx/unknown-component',
    message: `uses <${name}>, which is not a component of this site`,
    remedy: useAComponent,
  })),
  ...(
    ['<Service name="fr-3114" />', '<Service id="fr-3114" size="2" />', '<Service />'] as const
  ).map((tag): Case => ({
    what: `a component with the wrong attributes, ${tag}`,
    file: campaign,
    change: adding(tag),
    at: tag,
    rule: 'mdx/attribute',
    message: 'uses <Service> with attributes',
    remedy: 'A card of a help service: <Service id="fr-3114" />',
  })),
  ...(
    [
      ['a javascript: link', '[words](javascript:alert)', '[words]', 'javascript:alert'],
      [
        'a javascript: link in capitals',
        '[words](JAVASCRIPT:alert)',
        '[words]',
        'JAVASCRIPT:alert',
      ],
      [
        'a javascript: link by reference',
        '[words][x]\n\n[x]: javascript:x',
        '[x]: ',
        'javascript:x',
      ],
      ['a link without a scheme', '[words](example.org)', '[words]', 'example.org'],
      ['a link to a path', '[words](/about)', '[words]', '/about'],
      ['a link without https', '[words](http://example.org)', '[words]', 'http://example.org'],
    ] as const
  ).map(([what, text, at, address]): Case => ({
    what,
    file: campaign,
    change: adding(text),
    at,
    rule: 'link/address',
    message: `links to “${address}”`,
    remedy: linkToSomething,
  })),
  ...(
    [
      ['a picture', '![A lamp](lamp.png)'],
      ['a picture that is typed in', '![A lamp](data:image/png,A)'],
      ['a picture by reference', '![A lamp][lamp]\n\n[lamp]: https://example.org/lamp.png'],
    ] as const
  ).map(([what, text]): Case => ({
    what,
    file: campaign,
    change: adding(text),
    at: '![A lamp]',
    rule: 'image/unsupported',
    message: 'shows a picture, and texts cannot hold pictures yet',
    remedy: 'Say in words what it shows.',
  })),
  {
    what: 'a link by reference to nothing',
    file: campaign,
    change: adding('[words][x]\n\n[x]: entry:explainers/sleep'),
    at: '[x]: ',
    rule: 'link/unknown-entry',
    message: 'links to “entry:explainers/sleep”, which does not exist',
    remedy:
      'Write entry:, the collection and the folder, as in entry:pages/about or entry:help/fr.',
  },
  ...(
    [
      'entry:explainers/sleep',
      'entry:about',
      'entry:help/be',
      'entry:people/editorial-team',
    ] as const
  ).map((address): Case => ({
    what: `a link to nothing, ${address}`,
    file: campaign,
    change: adding(`[words](${address})`),
    at: '[words]',
    rule: 'link/unknown-entry',
    message: `links to “${address}”, which does not exist`,
    remedy:
      'Write entry:, the collection and the folder, as in entry:pages/about or entry:help/fr.',
  })),
  ...(
    [
      ['a component that is not closed', '<InShort>\n\n- one', '<InShort>'],
      ['a component closed by another', '<InShort>\n\none\n\n</Service>', '</Service>'],
      ['a single < before a number', 'It takes <5 minutes.', '<5'],
      ['a single { in a sentence', 'It takes { minutes.', '{ min'],
      ['a comment in HTML', 'Words.\n\n<!-- later -->', '<!--'],
    ] as const
  ).map(([what, text, at]): Case => ({
    what,
    file: campaign,
    change: adding(text),
    at,
    rule: 'mdx/syntax',
    message: 'has a sign that opens something and is not closed',
    remedy: closeOrEscape,
  })),
];

const inFiles: Case[] = [
  {
    what: 'a tab before a field',
    file: campaign,
    change: replacing('  from: "11-15"\n  to: "01-31"', '\tfrom: "11-15"'),
    at: '\tfrom',
    rule: 'yaml/syntax',
    message: 'is indented with a tab',
    remedy: 'Indent with spaces.',
  },
  {
    what: 'a field twice',
    file: campaign,
    change: replacing('slug: long-nights', 'slug: long-nights\nslug: nights'),
    at: 'slug: nights',
    rule: 'yaml/duplicate-field',
    field: 'slug',
    message: 'stands here twice',
    remedy: 'Keep one of the two.',
  },
  ...(
    [
      [
        'a colon in a text without quotation marks',
        'title: Long',
        'title: Nights: long',
        'Nights:',
      ],
    ] as const
  ).map(([what, from, to, at]): Case => ({
    what,
    file: campaign,
    change: replacing(from, to),
    at,
    rule: 'yaml/syntax',
    message: 'is not written as fields are written',
    remedy: lookAround,
  })),
  {
    what: 'a field that stands too far in',
    file: campaign,
    change: replacing('topics:', ' topics:'),
    at: ' topics:',
    rule: 'yaml/syntax',
    message: 'is indented in a way that does not fit',
    remedy: lookAround,
  },
  {
    what: 'a bracket that is not closed',
    file: campaign,
    change: replacing('topics: [listening]', 'topics: [listening'),
    at: 'everyYear',
    rule: 'yaml/syntax',
    message: 'has a quotation mark or a bracket that is not closed',
    remedy: 'Close it: it may have been opened some lines above.',
  },
  {
    what: 'a quotation mark that is not closed',
    file: campaign,
    change: replacing('text: Nobody', 'text: "Nobody'),
    at: '\n---\nA long night',
    rule: 'yaml/syntax',
    message: 'has a quotation mark or a bracket that is not closed',
    remedy: 'Close it: it may have been opened some lines above.',
  },
  {
    what: 'an empty file',
    file: campaign,
    change: '\n \n',
    rule: 'file/empty',
    message: 'is empty',
    remedy: 'Write the entry, or delete the file.',
  },
  {
    what: 'a file that is not UTF-8',
    file: campaign,
    change: Buffer.from('---\ntitle: Nights\ndescription: L’été\n---\n', 'latin1'),
    at: 'description',
    rule: 'file/encoding',
    message: 'is not UTF-8 text',
    remedy: 'Open it in a text editor and save it again with the encoding UTF-8.',
  },
  ...(
    [
      ['a file without fields', 'Long nights.\n'],
      ['a file with a blank line before its fields', '\n---\ntitle: Long nights\n---\n'],
    ] as const
  ).map(([what, text]): Case => ({
    what,
    file: campaign,
    change: text,
    rule: 'file/no-fields',
    message: 'does not start with its fields',
    remedy: 'Start the file with a line of ---, then the fields, then another line of ---.',
  })),
  ...(
    [
      'explainers/sleep.en.mdx',
      'explainers/Sleep/index.en.mdx',
      'explainers/sleep/index.en.md',
      'explainers/sleep/nights/index.en.mdx',
      'services/3114/index.en.mdx',
      'news/sleep/index.en.mdx',
    ] as const
  ).map((file): Case => ({
    what: `a misplaced file, ${file}`,
    file,
    change: '---\ntitle: Sleep\n---\n',
    rule: 'file/misplaced',
    message: 'is not where an entry can stand',
    remedy: chooseAPlace,
  })),
  ...(['xx', 'de', 'fr-FR'] as const).map((locale): Case => ({
    what: `a language that does not exist or is not switched on, ${locale}`,
    file: `explainers/listening-well/index.${locale}.mdx`,
    change: '---\ntitle: Sleep\n---\n',
    rule: 'file/unknown-locale',
    message: `index.${locale}.mdx names a language that is not switched on`,
    remedy: switchedOn,
  })),
];

const inInterfaceWords: Case[] = [
  {
    what: 'a missing file of words',
    file: 'ui/fr.yaml',
    change: undefined,
    rule: 'file/missing',
    message: 'does not exist',
    remedy: 'Create it; docs/content-model.md says what stands in it.',
  },
  {
    what: 'a message without its value',
    file: 'ui/en.yaml',
    change: (text) => text.replace(/^article\.by: .*$/m, 'article.by: By us'),
    at: 'article.by:',
    rule: 'ui/values',
    field: 'article.by',
    message: 'does not name {names}',
    remedy: 'Use {names}.',
  },
  {
    what: 'a message with a value that nothing fills in',
    file: 'ui/en.yaml',
    change: (text) => text.replace(/^skip\.link: .*$/m, 'skip.link: Skip, {name}'),
    at: 'skip.link:',
    rule: 'ui/values',
    field: 'skip.link',
    message: 'names {name}, which nothing fills in',
    remedy: 'Use no braces.',
  },
  {
    what: 'a message with a number',
    file: 'ui/en.yaml',
    change: (text) => text.replace(/^skip\.link: .*$/m, 'skip.link: Call 3114'),
    at: 'skip.link:',
    rule: 'number/typed',
    field: 'skip.link',
    message: 'has the phone number “3114” typed in the text',
    remedy: 'Name the service by its name instead: its number stands in one place.',
  },
  {
    what: 'a message that does not exist',
    file: 'ui/en.yaml',
    change: adding('skip.lynk: Skip'),
    at: 'skip.lynk:',
    rule: 'schema/unknown-field',
    field: 'skip.lynk',
    message: 'is a field that does not exist here',
    remedy: 'Fields that exist here: ',
  },
  {
    what: 'a message that is missing',
    file: 'ui/ar.yaml',
    change: (text) => text.replace(/^skip\.link: .*\n/m, ''),
    at: 'site.tagline:',
    rule: 'schema/missing',
    field: 'skip.link',
    message: 'is missing',
    remedy: 'First link of the page, seen when a keyboard reaches it: jumps to the text.',
  },
  {
    what: 'a plural without other',
    file: 'ui/en.yaml',
    change: (text) =>
      text.replace(
        /^article\.minutes:\n(?: .*\n)+/m,
        'article.minutes:\n  one: "{count} minute"\n',
      ),
    at: 'article.minutes:',
    rule: 'schema/value',
    field: 'article.minutes',
    message: 'has no form called other',
    remedy: 'Add a form called other: it serves every number without a form of its own.',
  },
];

describe('content in which nothing is wrong', () => {
  it('has no fault', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['the name of a service that is a number', adding('The 3114 answers day and night.')],
    ['years, amounts and a DOI', adding('From 2019 to 2020, 2,209 people: 10.1136/bmj.m575.')],
    ['a single < before a space', adding('It takes < 5 minutes.')],
    ['a rule between two paragraphs', adding('one\n\n---\n\ntwo')],
    ['an e-mail link', adding('[words](mailto:hello@nightlight.example)')],
    ['a season that crosses the new year', replacing('from: "11-15"', 'from: "12-15"')],
    ['a season of one day', replacing(season, 'from: 2026-11-15\nto: 2026-11-15\n')],
    ['a title with three hyphens', replacing('title: Long', 'title: Long --- very long')],
    ['a quotation five thousand levels deep', adding(`${'>'.repeat(5_000)} Words.`)],
    ['a million digits and spaces', adding('1 '.repeat(500_000))],
    ['a link by reference', adding('[words][x]\n\n[x]: entry:pages/about')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'a list named once and used twice',
      replacing('authors: [editorial-team]', 'authors: &us [editorial-team]\nreviewers: *us'),
    ],
  ])('may hold %s', (_, change) => {
    expect(faultsOf({ [campaign]: change })).toEqual([]);
  });

  it('may hold files that a computer hides', () => {
    expect(faultsOf({ 'topics/.DS_Store': 'x', 'README.md': 'How to' })).toEqual([]);
  });

  it('may give entries of two kinds or of two languages the same slug', () => {
    expect(
      faultsOf({
        [campaign]: replacing('slug: long-nights', 'slug: listening-well'),
        [explainerInFrench]: replacing('slug: bien-ecouter', 'slug: listening-well'),
      }),
    ).toEqual([]);
  });
});

it('takes a record with the codes of its parts and a reviewer for right', () => {
  const whole =
    'translation: { of: "0123456789ab 01ab 23cd", by: machine, reviewer: editorial-team, reviewed: 2026-11-22 }\n';
  const change = (text: string) => text.replace(/translation:\n(?: {2}.*\n)+/, whole);
  expect(faultsOf({ [explainerInFrench]: change })).toEqual([]);
});

it('asks nothing of a translation whose original is not there', () => {
  const faults = faultsOf({
    'topics/sleep/index.fr.mdx': '---\ntitle: Sommeil\nslug: sommeil\n---\n',
  });
  expect(faults.map(({ rule }) => rule)).toEqual(['translation/no-original']);
});

describe.each([
  ['fields', inFields],
  ['what a translation says of itself', inRecords],
  ['services', inServices],
  ['settings', inSettings],
  ['references between entries', inReferences],
  ['kits', inKits],
  ['sources', inSources],
  ['texts', inTexts],
  ['files', inFiles],
  ['the words of the interface', inInterfaceWords],
])('a fault in %s', (_, cases) => {
  it.each(cases)('is reported for $what', ({ change, at, ...expected }) => {
    const directory = contentTree({ [expected.file]: change });
    const file = expected.shownIn ?? expected.file;
    const [fault, ...others] = faultsIn(directory);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      path: `content/${file}`,
      ...(at === undefined ? { line: 1, column: 1 } : placeOf(at, join(directory, file))),
      severity: expected.severity ?? 'error',
      rule: expected.rule,
      field: expected.field ?? '',
    });
    expect(fault?.message.slice(0, expected.message.length)).toBe(expected.message);
    expect(fault?.remedy.slice(0, expected.remedy.length)).toBe(expected.remedy);
  });
});

/** Line and column of a text that stands in a file once, both from 1. */
function placeOf(text: string, file: string): { line: number; column: number } {
  const [before = '', ...after] = readFileSync(file, 'utf8').split(text);
  if (after.length !== 1) throw new Error(`“${text}” stands ${after.length} times in ${file}.`);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

describe('the place of a fault', () => {
  const place = ({ path, line, column }: Fault) => `${path}:${line}:${column}`;
  const wrongTopic = replacing('topics: [listening]', 'topics: [sleep]');

  it.each([
    ['as written', (text: string) => text],
    ['after a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('is the same in a file %s', (_, change) => {
    const faults = faultsOf({
      [explainer]: (text) => change(`${wrongTopic(text)}\nMore.[^king-2021]\n`),
    });
    expect(faults.map(place)).toEqual([
      'content/explainers/listening-well/index.en.mdx:8:10',
      'content/explainers/listening-well/index.en.mdx:34:6',
    ]);
  });

  it('is counted after a line of --- in the text', () => {
    const faults = faultsOf({ [explainer]: adding('one\n\n---\n\n[^king-2021]') });
    expect(faults.map(place)).toEqual(['content/explainers/listening-well/index.en.mdx:38:1']);
  });

  it('counts letters of every script as one character', () => {
    const faults = faultsOf({ [explainer]: adding('أنا هنا [words](x)') });
    expect(faults.map(place)).toEqual(['content/explainers/listening-well/index.en.mdx:34:9']);
  });
});

it('reports all faults of several files at once, by file and from top to bottom', () => {
  const faults = faultsOf({
    'ui/fr.yaml': undefined,
    [topic]: replacing('slug: listening', 'slug: Listening'),
    [campaign]: (text) =>
      `${text.replace('published: 2026-11-22', 'published: soon')}\n{1} and {2}\n\n[words](/about)\n`,
    [service]: (text) =>
      text.replace('"3114"', '"31 14"').replace('timeZone: Europe/', 'timeZone: '),
  });
  const place = ({ path, line, column, rule }: Fault) => `${path}:${line}:${column} ${rule}`;
  expect(faults.map(place)).toEqual([
    'content/campaigns/long-nights/index.en.mdx:5:1 schema/value',
    'content/campaigns/long-nights/index.en.mdx:17:1 mdx/code',
    'content/campaigns/long-nights/index.en.mdx:17:9 mdx/code',
    'content/campaigns/long-nights/index.en.mdx:19:1 link/address',
    'content/services/fr/3114/index.en.mdx:11:5 schema/value',
    'content/services/fr/3114/index.en.mdx:12:5 schema/value',
    'content/services/fr/3114/index.en.mdx:16:1 schema/value',
    'content/topics/listening/index.en.mdx:3:1 schema/value',
    'content/ui/fr.yaml:1:1 file/missing',
  ]);
});

describe('a draft', () => {
  const draft = (text: string) => text.replace('slug:', 'draft: true\nslug:');

  it('may lack a field, which is a hint', () => {
    const faults = faultsOf({ [explainer]: (text) => draft(text).replace(/published: .*\n/, '') });
    expect(faults).toMatchObject([
      { severity: 'info', rule: 'schema/missing', field: 'published', message: 'is missing' },
    ]);
  });

  it('may lack a field that is a choice, which is a hint', () => {
    const faults = faultsOf({
      [explainer]: (text) => draft(text).replace('    strength: organisation\n', ''),
    });
    expect(faults).toMatchObject([
      { severity: 'info', rule: 'schema/missing', field: 'sources.1.strength' },
    ]);
  });

  it('may have fields without anything in them, which are hints', () => {
    const faults = faultsOf({
      [explainer]: (text) =>
        draft(text)
          .replace('slug: listening-well', 'slug:')
          .replace('authors: [editorial-team]', 'authors: []'),
    });
    expect(faults).toMatchObject([
      { severity: 'info', field: 'slug', message: 'is empty' },
      { severity: 'info', field: 'authors', message: 'is empty' },
    ]);
  });

  it('with an empty slug shares no address with another such draft', () => {
    const without = (text: string) => draft(text).replace(/slug: .*/, 'slug: ""');
    const faults = faultsOf({
      [explainer]: without,
      'explainers/sleep/index.en.mdx': without(validFile(explainer)),
    });
    expect(faults.map(({ severity, field }) => `${severity} ${field}`)).toEqual([
      'info slug',
      'info slug',
    ]);
  });

  it('may lack its season, which is a hint', () => {
    const faults = faultsOf({ [campaign]: (text) => draft(text).replace(season, '') });
    expect(faults).toMatchObject([{ severity: 'info', rule: 'campaign/season' }]);
  });

  const frenchGap = replacing('title: Bien écouter', 'title:');

  it('may have translations with gaps, which are hints', () => {
    const faults = faultsOf({
      [explainer]: draft,
      [explainerInFrench]: (text) => frenchGap(text).replace(/description: .*\n/, ''),
    });
    expect(faults).toMatchObject([
      { severity: 'info', path: `content/${explainerInFrench}`, rule: 'schema/missing' },
      { severity: 'info', path: `content/${explainerInFrench}`, field: 'title' },
    ]);
  });

  it('excuses no gap in the translation of another entry, and none once it is published', () => {
    const errors = [{ severity: 'error', field: 'title', message: 'is empty' }];
    expect(faultsOf({ [explainerInFrench]: frenchGap })).toMatchObject(errors);
    const faults = faultsOf({
      [explainerInFrench]: frenchGap,
      'explainers/sleep/index.en.mdx': draft(validFile(explainer)).replace(
        'slug: listening-well',
        'slug: sleep',
      ),
    });
    expect(faults).toMatchObject(errors);
  });

  it('has errors in what its translations say', () => {
    const faults = faultsOf({
      [explainer]: draft,
      [explainerInFrench]: replacing('slug: bien-ecouter', 'slug: Bien Écouter'),
    });
    expect(faults).toMatchObject([{ severity: 'error', rule: 'schema/value', field: 'slug' }]);
  });

  it('has errors in what is there', () => {
    const faults = faultsOf({ [explainer]: (text) => draft(text).replace('2026-11-22', 'soon') });
    expect(faults).toMatchObject([{ severity: 'error', rule: 'schema/value', field: 'published' }]);
  });
});

describe('settings with a fault', () => {
  const noEmail = replacing('email: hello@nightlight.example', 'email: nobody');
  const rules = (faults: readonly Fault[]) => faults.map(({ path, rule }) => `${path} ${rule}`);

  it('do not hide the faults of interface words and entries', () => {
    const faults = faultsOf({
      [association]: noEmail,
      'ui/fr.yaml': undefined,
      [topic]: replacing('slug: listening', 'slug: Listening'),
      'topics/crisis/index.de.mdx': '---\ntitle: Krise\nslug: krise\n---\n',
    });
    expect(rules(faults)).toEqual([
      'content/association.yaml schema/value',
      'content/topics/crisis/index.de.mdx file/unknown-locale',
      'content/topics/listening/index.en.mdx schema/value',
      'content/ui/fr.yaml file/missing',
    ]);
  });

  it('do not hide the faults of entries where they cannot be read at all', () => {
    const faults = faultsOf({
      [association]: replacing('name: Nightlight', 'name: "Nightlight'),
      [topic]: replacing('slug: listening', 'slug: Listening'),
    });
    expect(rules(faults)).toEqual([
      'content/association.yaml yaml/syntax',
      'content/topics/listening/index.en.mdx schema/value',
    ]);
  });

  it('do not breed faults in entries whose source language is not English', () => {
    const faults = faultsOf({
      [association]: (text) => noEmail(text).replace('topics: en', 'topics: fr'),
      [topic]: undefined,
      'topics/listening/index.fr.mdx': '---\ntitle: Écouter\nslug: ecouter\n---\n',
      'topics/crisis/index.en.mdx': undefined,
      'topics/crisis/index.fr.mdx': '---\ntitle: Une crise\nslug: une-crise\n---\n',
    });
    expect(rules(faults)).toEqual(['content/association.yaml schema/value']);
  });

  it('do not breed faults in the entries of a language whose code is misspelt', () => {
    const faults = faultsOf({ [association]: replacing('[en, fr, ar]', '[en, french, ar]') });
    expect(rules(faults)).toEqual(['content/association.yaml schema/value']);
  });
});

describe('a file that cannot be read', () => {
  it.each<[what: string, rule: string, change: Change]>([
    ['has broken fields', 'yaml/syntax', (text) => text.replace('---\n', '---\na: b: c\n')],
    ['has no fields', 'file/no-fields', 'Words only.\n'],
    ['is empty', 'file/empty', ''],
    ['is not UTF-8', 'file/encoding', Buffer.from('---\ntitle: L’été\n---\n', 'latin1')],
  ])('is one fault, and none in the files that go with it, where it %s', (_, rule, change) => {
    for (const path of [explainer, explainerInFrench, service, topic, person]) {
      expect(faultsOf({ [path]: change })).toMatchObject([{ path: `content/${path}`, rule }]);
    }
  });

  it('may hold the only citation of a source', () => {
    const faults = faultsOf({
      [explainer]: replacing('[^mead-2001]', ''),
      [explainerInFrench]: 'Words only.\n',
    });
    expect(faults).toMatchObject([{ rule: 'file/no-fields' }]);
  });

  it('still gives its country a page to link to', () => {
    const faults = faultsOf({ [service]: '', [serviceInFrench]: undefined });
    expect(faults).toMatchObject([{ rule: 'file/empty' }]);
  });
});

describe('a withheld number', () => {
  it('may be part of another number that was seen', () => {
    expect(faultsOf({ [service]: withholding('"114"') })).toEqual([]);
  });

  it('may be seen in a service that readers do not see', () => {
    const faults = faultsOf({
      [service]: (text) =>
        withholding('"+33972394050"')(text)
          .replace('24h/24', '09 72 39 40 50')
          .replace('publish: true', 'publish: false'),
    });
    expect(faults.filter(({ path }) => path.endsWith(service))).toEqual([]);
  });
});

it('judges no note of a service whose contacts are missing', () => {
  const faults = faultsOf({
    [service]: (text) =>
      text.replace(/contacts:\n(?: .*\n)+/, '').replace('summary:', 'notes:\n  a: b\nsummary:'),
  });
  expect(faults).toMatchObject([{ rule: 'schema/missing', field: 'contacts' }]);
});

describe('what an editor may write by mistake', () => {
  it.each<[what: string, file: string, change: Change]>([
    ['a list item without anything', explainer, replacing('[editorial-team]', '[~]')],
    ['a group of fields in place of a list', topic, replacing('slug:', 'aliases:\n  a: b\nslug:')],
    ['a list in place of the fields', topic, '---\n- one\n- two\n---\n'],
    [
      'a title of a million letters',
      topic,
      replacing('title: Listening', `title: ${'L'.repeat(1_000_000)}`),
    ],
    ['a name of itself in a list', explainer, replacing('[listening]', '&all [*all]')],
    [
      'lists that name each other to no end',
      topic,
      replacing(
        'slug:',
        `a: &a [${'x,'.repeat(30)}]\nb: &b [${'*a,'.repeat(30)}]\naliases: [${'*b,'.repeat(30)}]\nslug:`,
      ),
    ],
    ['settings that are a list', association, '- one\n- two\n'],
    ['settings with a comment only', association, '# later\n'],
    [
      'an address of the site that is none',
      association,
      replacing('site: https://nightlight.example', 'site: nightlight'),
    ],
    ['a source of a service without anything', service, replacing('sources:\n', 'sources:\n  -\n')],
    ['a contact without anything', service, replacing('contacts:\n', 'contacts:\n  -\n')],
    ['a tag with the name of a JavaScript method', campaign, adding('<toString />')],
    ['ten thousand starts of citations', campaign, adding('[^'.repeat(10_000))],
    [
      'a title of a million digits and spaces',
      campaign,
      replacing('title: Long nights', `title: ${'1 '.repeat(500_000)}1`),
    ],
  ])('is a fault and no exception: %s', (_, file, change) => {
    const faults = faultsOf({ [file]: change });
    expect(faults.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });

  it.each([
    ['a topic named like a JavaScript method', replacing('[listening]', '[constructor]')],
    ['a field named like a JavaScript method', replacing('slug:', 'constructor: x\nslug:')],
  ])('is no more than one fault: %s', (_, change) => {
    expect(faultsOf({ [campaign]: change })).toHaveLength(1);
  });
});
