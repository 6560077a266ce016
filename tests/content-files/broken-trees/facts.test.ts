import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../../support/content-faults.ts';
import { type Change, replacing } from '../../support/content-tree.ts';

const campaign = 'campaigns/long-nights/index.en.mdx';
const explainer = 'explainers/listening-well/index.en.mdx';
const page = 'pages/about/index.en.mdx';
const service = 'services/fr/3114/index.en.mdx';
const association = 'association.yaml';
const hours = '      roundTheClock: true\n';
const weekly = (...lines: string[]) =>
  replacing(hours, `      weekly:\n${lines.map((line) => `        ${line}\n`).join('')}`);

type Case = [what: string, file: string, change: Change, faults: string[]];

const services: Case[] = [
  [
    'a number with letters',
    service,
    replacing('value: "3114"', 'value: "3114a"'),
    [
      '11:5 error schema/value contacts.0.value is not a number that a phone can dial',
      '12:5 error schema/value contacts.0.shown does not read as the number that is dialled, 3114a',
    ],
  ],
  [
    'a number with a national zero after the country code',
    service,
    replacing('value: "3114"\n    shown: "3114"', 'value: "+330972394050"'),
    [
      '11:5 error service/number contacts.0.value is not written as a phone dials it, which is +33972394050',
    ],
  ],
  [
    'a number that is too short for its country',
    service,
    replacing('value: "3114"\n    shown: "3114"', 'value: "+3312"'),
    ['11:5 error schema/value contacts.0.value is not a number that a phone can dial'],
  ],
  [
    'a way to reach a service that does not exist',
    service,
    replacing('type: phone', 'type: pigeon'),
    ['10:5 error schema/value contacts.0.type is not one of the values allowed here'],
  ],
  [
    'an hour after midnight',
    service,
    weekly('- days: [mo]', '  opens: "24:30"', '  closes: "02:00"'),
    ['17:11 error schema/value contacts.0.hours.weekly.0.opens is not a time of day'],
  ],
  [
    'an hour of two days',
    service,
    weekly('- days: [mo]', '  opens: "21:00"', '  closes: "26:00"'),
    ['18:11 error schema/value contacts.0.hours.weekly.0.closes is not a time of day'],
  ],
  [
    'hours without a closing time',
    service,
    weekly('- days: [mo]', '  opens: "21:00"'),
    ['16:11 error schema/missing contacts.0.hours.weekly.0.closes is missing'],
  ],
  [
    'hours of no day',
    service,
    weekly('- days: []', '  opens: "21:00"', '  closes: "23:00"'),
    ['16:11 error schema/value contacts.0.hours.weekly.0.days is empty'],
  ],
  [
    'hours that overlap',
    service,
    weekly(
      '- days: [mo]',
      '  opens: "20:00"',
      '  closes: "23:00"',
      '- days: [mo]',
      '  opens: "22:00"',
      '  closes: "23:30"',
    ),
    ['19:11 error schema/value contacts.0.hours.weekly.1 overlaps interval 1 of this list on mo'],
  ],
  [
    'a time zone as an offset',
    service,
    replacing('Europe/Paris', '+01:00'),
    ['16:1 error schema/value timeZone is not a time zone'],
  ],
  [
    'a day of a source that has no end',
    service,
    replacing('on: 2026-11-21', 'on: 2026-11-31'),
    ['26:3 error schema/value verification.on is not a day of the calendar'],
  ],
  [
    'a check without a day',
    service,
    replacing('  on: 2026-11-21\n', ''),
    ['24:1 error schema/missing verification.on is missing'],
  ],
  [
    'a level of checking that does not exist',
    service,
    replacing('level: source-read', 'level: believed'),
    ['25:3 error schema/value verification.level is not one of the values allowed here'],
  ],
  [
    'a service without sources',
    service,
    (t) => t.replace(/sources:\n(?: .*\n)+/, 'sources: []\n'),
    ['20:1 error schema/value sources is empty'],
  ],
  [
    'yes in words',
    service,
    replacing('publish: true', 'publish: yes'),
    ['28:1 error schema/value publish is not true or false'],
  ],
  [
    'a summary with a number to call',
    service,
    replacing('National suicide prevention number,', 'Call 3114,'),
    ['5:1 error number/typed summary has the phone number “3114” typed in the text'],
  ],
  [
    'an unknown topic of a service',
    service,
    replacing('[crisis]', '[sleep]'),
    ['7:10 error reference/unknown topics.0 names “sleep”, which is not in topics/'],
  ],
  [
    'the languages of a contact in words',
    service,
    replacing('languages: [fr]', 'languages: French'),
    ['13:5 error schema/value contacts.0.languages is not a list'],
  ],
];

const facts: Case[] = [
  [
    'a campaign on a day that does not come every year',
    campaign,
    replacing('"11-15"', '"02-30"'),
    ['9:3 error schema/value everyYear.from is not a month and a day'],
  ],
  [
    'a campaign with a whole day in its season',
    campaign,
    replacing('"11-15"', '2026-11-15'),
    ['9:3 error schema/value everyYear.from is not a month and a day'],
  ],
  [
    'a hashtag with a space',
    campaign,
    replacing('keyMessages:', 'hashtags: [long nights]\nkeyMessages:'),
    ['11:12 error schema/value hashtags.0 is not a hashtag'],
  ],
  [
    'a message to share that is longer than a post',
    campaign,
    replacing('Nobody has to sit a long night alone.', 'L'.repeat(400)),
    ['12:5 error schema/value keyMessages.0.text is longer than 140 characters'],
  ],
  [
    'a campaign without messages',
    campaign,
    (text) => text.replace(/keyMessages:\n.*\n.*\n/, 'keyMessages: []\n'),
    ['11:1 error schema/value keyMessages is empty'],
  ],
  [
    'a source without a strength',
    explainer,
    (t) => t.replace('    strength: expert-guidance\n', ''),
    ['10:5 error schema/missing sources.0.strength is missing'],
  ],
  [
    'a source of a strength that does not exist',
    explainer,
    replacing('expert-guidance', 'gospel'),
    ['14:5 error schema/value sources.0.strength is not one of the values allowed here'],
  ],
  [
    'a source from the future',
    explainer,
    replacing('year: 2001', 'year: 2999'),
    ['12:5 error schema/value sources.0.year is more than 2100'],
  ],
  [
    'a source with a year in quotation marks',
    explainer,
    replacing('year: 2001', 'year: "2001"'),
    ['12:5 error schema/value sources.0.year is text, and a number belongs here'],
  ],
  [
    'a source with an address in words',
    explainer,
    replacing('doi: 10.1037/h0095032', 'url: their website'),
    ['13:5 error schema/value sources.0.url is not a web address'],
  ],
  [
    'a source id with capitals',
    explainer,
    (t) => t.replaceAll('mead-2001', 'Mead-2001'),
    [
      '10:5 error schema/value sources.0.id has capitals, spaces or signs',
      '10:36 error citation/unlisted cites “mead-2001”, which is not among the sources',
    ],
  ],
  [
    'an order that is no number',
    page,
    replacing('order: 1', 'order: first'),
    ['6:1 error schema/value order is text, and a number belongs here'],
  ],
  [
    'an order below one',
    page,
    replacing('order: 1', 'order: -1'),
    ['6:1 error schema/value order is less than 1'],
  ],
  [
    'an article without topics',
    explainer,
    replacing('[listening]', '[]'),
    ['8:1 error schema/value topics is empty'],
  ],
  [
    'a day before it was published',
    explainer,
    replacing('published: 2026-11-22', 'published: 2026-11-22\nupdated: 2026-11-01'),
    ['6:1 warning date/order updated is before published, 2026-11-22'],
  ],
  [
    'a day that has not come',
    explainer,
    replacing('published: 2026-11-22', 'published: 2027-11-22'),
    ['5:1 warning date/future published is a day that has not come: today is 2026-11-22'],
  ],
  [
    'a review that is overdue',
    explainer,
    replacing(
      'published: 2026-11-22',
      'published: 2026-01-01\nreviewed: 2026-01-01\nreviewDue: 2026-06-01',
    ),
    ['7:1 warning review/due reviewDue has passed: the text was to be checked again by then'],
  ],
  [
    'a draft in words',
    explainer,
    replacing('order: 1', 'order: 1\ndraft: maybe'),
    ['7:1 error schema/value draft is not true or false'],
  ],
  [
    'an alias with a slash',
    explainer,
    replacing('order: 1', 'order: 1\naliases: [a/b]'),
    ['7:11 error schema/value aliases.0 has capitals, spaces or signs'],
  ],
  [
    'a slug that is empty',
    page,
    replacing('slug: about', 'slug: ""'),
    ['4:1 error schema/value slug is empty'],
  ],
];

const settings: Case[] = [
  [
    'a country that is none',
    association,
    replacing('[fr]', '[france]'),
    ['13:13 error schema/value countries.0 is not a country code'],
  ],
  [
    'a language that nobody has',
    association,
    replacing('[en, fr, ar]', '[en, fr, ar, xx]'),
    ['4:23 error schema/value locales.3 is not one of the values allowed here'],
  ],
  [
    'no language',
    association,
    replacing('[en, fr, ar]', '[]'),
    [
      '4:1 error schema/value locales is empty',
      '5:1 error schema/value defaultLocale is a language that is not switched on',
      '7:3 error schema/value sourceLanguages.explainers is a language that is not switched on',
      '8:3 error schema/value sourceLanguages.campaigns is a language that is not switched on',
      '9:3 error schema/value sourceLanguages.services is a language that is not switched on',
      '10:3 error schema/value sourceLanguages.pages is a language that is not switched on',
      '11:3 error schema/value sourceLanguages.topics is a language that is not switched on',
      '12:3 error schema/value sourceLanguages.people is a language that is not switched on',
    ],
  ],
  [
    'a site with a path',
    association,
    replacing('https://nightlight.example', 'https://nightlight.example/x'),
    ['2:1 error schema/value site has a path'],
  ],
  [
    'a field that does not exist',
    association,
    replacing('site:', 'phone: none\nsite:'),
    ['2:1 error schema/unknown-field phone is a field that does not exist here'],
  ],
  [
    'a licence without an address',
    association,
    (t) => t.replace('    url: https://creativecommons.org/licenses/by/4.0/\n', ''),
    ['18:3 error schema/missing licences.words.url is missing'],
  ],
  [
    'a service first that is no service',
    association,
    replacing('[fr-3114]', '[fr-3114, fr-9999]'),
    ['14:27 error reference/unknown urgentServices.1 names “fr-9999”, which is not in services/'],
  ],
];

describe.each([
  ['a service', services],
  ['facts', facts],
  ['settings', settings],
])('a fault in %s', (_, cases) => {
  it.each(cases)('is reported for %s', (_what, file, change, faults) => {
    expect(faultsOf({ [file]: change }).map(inShort)).toEqual(faults);
  });
});
