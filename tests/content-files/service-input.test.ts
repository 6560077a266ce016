import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import type { Fault } from '../../src/content-files/fault.ts';
import { type Change, contentTree, replacing, validFile } from '../support/content-tree.ts';

const today = '2026-11-22';
const service = 'services/fr/3114/index.en.mdx';
const settings = 'association.yaml';

const faultsOf = (changes: Readonly<Record<string, Change>>) =>
  checkContent(contentTree(changes), today).faults;

/** A fault as `check` says it, without the name of the field, which the place tells. */
const said = ({ path, line, column, severity, rule, message }: Fault) =>
  `${path.replace('content/', '')}:${line}:${column} ${severity} ${rule} ${message}`;

const roundTheClock = '      roundTheClock: true\n';

/** The hours of an ordinary week in place of day and night: `mo tu 21:00 02:00`. */
const weekly = (...intervals: string[]) =>
  replacing(
    roundTheClock,
    `      weekly:\n${intervals
      .map((interval) => {
        const words = interval.split(' ');
        const [opens, closes] = words.splice(-2);
        return `        - days: [${words.join(', ')}]\n          opens: "${opens}"\n          closes: "${closes}"\n`;
      })
      .join('')}`,
  );

const number = (value: string, more = '') =>
  replacing('value: "3114"\n    shown: "3114"\n', `value: "${value}"\n${more}`);

const second = (lines: string) => replacing(roundTheClock, `${roundTheClock}${lines}`);

describe('the hours of a service', () => {
  it('may be left out: unknown is an answer', () => {
    expect(faultsOf({ [service]: replacing(`    hours:\n${roundTheClock}`, '') })).toEqual([]);
  });

  it.each([
    ['touch at noon', weekly('mo 10:00 12:00', 'mo 12:00 14:00')],
    ['end at midnight', weekly('su 20:00 24:00', 'mo 00:00 02:00')],
    ['cross midnight every night', weekly('mo tu we th fr sa su 21:00 02:30')],
  ])('may %s', (_, change) => {
    expect(faultsOf({ [service]: change })).toEqual([]);
  });

  it.each([
    [
      'overlap on a day',
      weekly('mo 10:00 14:00', 'mo 13:00 18:00'),
      '19:11 error schema/value overlaps interval 1 of this list on mo',
      'Let one end before the other starts, or make them one.',
    ],
    [
      'overlap past midnight',
      weekly('fr 22:00 02:00', 'sa 01:00 05:00'),
      '19:11 error schema/value overlaps interval 1 of this list on sa',
      'Let one end before the other starts, or make them one.',
    ],
    [
      'overlap from Sunday to Monday',
      weekly('su 22:00 02:00', 'mo 01:00 05:00'),
      '19:11 error schema/value overlaps interval 1 of this list on mo',
      'Let one end before the other starts, or make them one.',
    ],
    [
      'open at an hour that there is not',
      weekly('mo 25:00 02:00'),
      '17:11 error schema/value is not a time of day',
      'Write hours and minutes in quotation marks, "00:00" to "23:59".',
    ],
    [
      'open at 24:00',
      weekly('mo 24:00 02:00'),
      '17:11 error schema/value is not a time of day',
      'Write hours and minutes in quotation marks, "00:00" to "23:59".',
    ],
    [
      'open and close at once',
      weekly('mo 09:00 09:00'),
      '16:11 error schema/value opens and closes at the same time',
      'For day and night, use roundTheClock: true.',
    ],
    [
      'open and close at once on a single day',
      replacing(
        roundTheClock,
        `${roundTheClock}      exceptions:\n        - date: 2026-12-24\n          opens: "09:00"\n          closes: "09:00"\n`,
      ),
      '17:11 error schema/value opens and closes at the same time',
      'For a whole day, write "00:00" and "24:00"; for a closed day, neither.',
    ],
    [
      'say of one day that it is closed and open',
      replacing(
        roundTheClock,
        `${roundTheClock}      exceptions:\n        - date: 2026-12-24\n        - date: 2026-12-24\n          opens: "09:00"\n          closes: "10:00"\n`,
      ),
      '18:11 error schema/value contradicts or overlaps exception 1 of this list',
      'Say of each hour once whether it is open.',
    ],
    [
      'have a term that ends before it starts',
      replacing(
        roundTheClock,
        `${roundTheClock}      term:\n        - from: 2026-12-24\n          to: 2026-12-23\n`,
      ),
      '17:11 error schema/value ends before it starts',
      'Set the last day after the first.',
    ],
  ])('may not %s', (_, change, expected, remedy) => {
    const faults = faultsOf({ [service]: change });
    expect(faults.map(said)[0]).toBe(`${service}:${expected}`);
    expect(faults[0]?.remedy.startsWith(remedy)).toBe(true);
  });
});

const compare = 'Compare it digit by digit with the source: one may be missing, or swapped.';

describe('a number of a service', () => {
  it.each([
    ['of its own country', number('+33972394050')],
    ['that only its country knows', number('3114')],
    ['of another country that costs money', number('+3226484014', '    cost: paid\n')],
    ['that serves every country', number('+80012345678')],
    [
      'of another country for WhatsApp, where distance costs nothing',
      (text: string) =>
        number('+3226484014')(text).replace('    type: phone', '    type: whatsapp'),
    ],
    [
      'once for calls and once for text messages',
      second('  - key: sms\n    type: sms\n    value: "3114"\n'),
    ],
  ])('may be one %s', (_, change) => {
    expect(faultsOf({ [service]: change })).toEqual([]);
  });

  it('may be of any country where the service belongs to none', () => {
    const other = number('+33972394050')(validFile(service));
    expect(faultsOf({ 'services/int/line/index.en.mdx': other })).toEqual([]);
  });

  it.each([
    [
      'lacks a digit',
      '+3397239405',
      'service/number is not a number that exists in its country',
      compare,
    ],
    [
      'has one too many',
      '+339723940501',
      'service/number is not a number that exists in its country',
      compare,
    ],
    [
      'has a country code that there is not',
      '+9991234567',
      'service/number is not a number that exists in its country',
      compare,
    ],
    ...['333114', '33116123'].map((digits) => [
      `is a short code with a country code, +${digits}`,
      `+${digits}`,
      `service/short-code is the short code ${digits.slice(2)} with a country code before it`,
      `Write "${digits.slice(2)}": a short code is dialled as it is, and reaches nobody with a country code.`,
    ]),
    [
      'is one of another country',
      '+3226484014',
      'service/foreign-number is a number of another country (+32) in services/fr/',
      'Compare the country code with the source. If it is right, move the folder to services/be/, or say cost: paid where people really call abroad.',
    ],
  ])('may not be one that %s', (_, value, expected, remedy) => {
    const faults = faultsOf({ [service]: number(value) });
    expect(faults.map(said)).toEqual([`${service}:11:5 error ${expected}`]);
    expect(faults[0]).toMatchObject({ field: 'contacts.0.value', remedy });
  });

  it.each(['+3315', '+33988'])(
    'may not be %s, a short code that no country code makes whole',
    (value) => {
      const faults = faultsOf({ [service]: number(value) });
      expect(faults.map(said)).toEqual([
        `${service}:11:5 error schema/value is not a number that a phone can dial`,
      ]);
      expect(faults[0]?.remedy).toContain('Write a short code as it is ("3114")');
    },
  );

  it('is dialled within the country code that several countries share', () => {
    const shared = number('+18662773553')(validFile(service)).replace(
      'Europe/Paris',
      'America/Toronto',
    );
    expect(faultsOf({ 'services/ca/line/index.en.mdx': shared })).toEqual([]);
  });

  it('may not stand twice for one way of contact', () => {
    const faults = faultsOf({
      [service]: second('  - key: night\n    type: phone\n    value: "3114"\n'),
    });
    expect(faults.map(said)).toEqual([
      `${service}:18:5 error service/duplicate-contact is listed twice as phone`,
    ]);
    expect(faults[0]?.remedy).toBe(
      'Keep one contact: its languages, hours and note stand there together.',
    );
  });
});

describe('a language of a service', () => {
  it.each(['xx-YY-zz', 'english', 'zz', 'en-XX', 'und', 'EN', 'fr_FR'])('may not be %s', (tag) => {
    const faults = faultsOf({ [service]: replacing('languages: [fr]', `languages: ["${tag}"]`) });
    expect(faults.map(said)).toEqual([
      `${service}:13:17 error schema/value is not a language code`,
    ]);
    expect(faults[0]?.remedy).toBe('Use a code such as en, fr, ar or pt-BR.');
  });

  it.each(['ar', 'pt-BR', 'arz', 'kab', 'sr-Latn'])('may be %s', (tag) => {
    expect(faultsOf({ [service]: replacing('languages: [fr]', `languages: [${tag}]`) })).toEqual(
      [],
    );
  });
});

describe('the sources of a service', () => {
  const sources = /sources:\n(?: .*\n)+/;

  it.each([
    ['left out', '', '2:1 error schema/missing is missing'],
    ['empty', 'sources: []\n', '20:1 error schema/value is empty'],
  ])('may not be %s', (_, instead, expected) => {
    const faults = faultsOf({ [service]: (text) => text.replace(sources, instead) });
    expect(faults.map(said)).toEqual([`${service}:${expected}`]);
    expect(faults[0]?.remedy).toContain('The pages that were read.');
  });
});

describe('emergency numbers', () => {
  const emergency = (name: string) =>
    validFile(service)
      .replace('kind: crisis-line', 'kind: emergency')
      .replace('name: 3114, ', `name: ${name}, `);
  const numbers = 'services/fr/emergency/index.en.mdx';

  it('are one entry of a country, since a second would have no place on its page', () => {
    const more = 'services/fr/more/index.en.mdx';
    const faults = faultsOf({ [numbers]: emergency('Numbers'), [more]: emergency('More') });
    expect(faults.map(said)).toEqual([
      `${more}:4:1 error service/emergency is a second emergency entry of fr, beside fr-emergency`,
    ]);
    expect(faults[0]?.remedy).toBe(
      'Add its numbers to fr-emergency: a country has one entry of this kind, which stands first on its page.',
    );
  });

  it('may have a second entry that readers do not see, or one of another country', () => {
    const hidden = emergency('More').replace('publish: true', 'publish: false');
    const faults = faultsOf({
      [numbers]: emergency('Numbers'),
      'services/fr/more/index.en.mdx': hidden,
      'services/be/emergency/index.en.mdx': emergency('Numbers'),
    });
    expect(faults).toEqual([]);
  });

  it.each([
    [
      'urgentServices: [fr-3114]',
      'urgentServices: [fr-3114, fr-emergency]',
      'urgentServices.1',
      '14:27',
    ],
    [
      'urgentServices: [fr-3114]',
      'urgentServices: [fr-3114]\nfeaturedServices: [fr-3114, fr-emergency]',
      'featuredServices.1',
      '15:29',
    ],
  ])('stand first in the lists of the association: %s', (from, to, field, place) => {
    const faults = faultsOf({ [numbers]: emergency('Numbers'), [settings]: replacing(from, to) });
    expect(faults.map(said)).toEqual([
      `${settings}:${place} error service/emergency names the emergency numbers fr-emergency after fr-3114`,
    ]);
    expect(faults[0]).toMatchObject({
      field,
      remedy: 'Put them first: emergency numbers stand before every other service of a country.',
    });
  });

  it('may stand after the service of another country', () => {
    const faults = faultsOf({
      'services/be/emergency/index.en.mdx': emergency('Numbers'),
      [settings]: replacing('[fr-3114]', '[fr-3114, be-emergency]'),
    });
    expect(faults).toEqual([]);
  });
});

describe('two services with one name', () => {
  const other = (name: string) =>
    validFile(service).replace(
      'name: 3114, numéro national de prévention du suicide',
      `name: ${name}`,
    );
  const named = (country: string, name: string) =>
    faultsOf({ [`services/${country}/other/index.en.mdx`]: other(name) }).map(said);

  it.each([
    '3114, numéro national de prévention du suicide',
    '3114,  Numéro national de prévention du SUICIDE',
  ])('in a country are worth a look: %s', (name) => {
    expect(named('fr', name)).toEqual([
      'services/fr/other/index.en.mdx:2:1 warning service/name has the name of fr-3114 in the same country',
    ]);
  });

  it('in two countries are right', () => {
    expect(named('be', '3114, numéro national de prévention du suicide')).toEqual([]);
  });
});

describe('a service that was read long ago', () => {
  const readOn = (day: string, kind = 'crisis-line') => ({
    [service]: (text: string) =>
      text.replace('on: 2026-11-21', `on: ${day}`).replace('kind: crisis-line', `kind: ${kind}`),
  });

  it.each([
    ['2025-11-22', 'crisis-line', []],
    [
      '2025-11-21',
      'crisis-line',
      ['freshness/due was read more than a year ago: readers are told so'],
    ],
    [
      '2024-11-21',
      'crisis-line',
      ['freshness/old was read more than two years ago: readers are told so, and find it last'],
    ],
    [
      '2024-11-21',
      'emergency',
      ['freshness/old was read more than two years ago: readers are told so'],
    ],
  ])('on %s, a %s, is a warning and never an error: %j', (day, kind, expected) => {
    const faults = faultsOf(readOn(day, kind)).filter(({ path }) => path.endsWith(service));
    expect(faults.map(said)).toEqual(expected.map((words) => `${service}:26:3 warning ${words}`));
  });

  it('is no matter where readers do not see it', () => {
    const faults = faultsOf({
      [service]: (text) =>
        readOn('2020-01-01')[service](text).replace('publish: true', 'publish: false'),
    });
    expect(faults.filter(({ path }) => path.endsWith(service))).toEqual([]);
  });

  it('says that it was confirmed, where it was', () => {
    const faults = faultsOf({
      [service]: (text) =>
        readOn('2025-11-21')[service](text).replace('level: source-read', 'level: confirmed'),
    });
    expect(faults[0]?.message).toBe('was confirmed more than a year ago: readers are told so');
  });
});
