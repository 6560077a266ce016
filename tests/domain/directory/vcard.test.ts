import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escaped,
  folded,
  isKeptInContacts,
  type ServiceCard,
  vcard,
} from '../../../src/domain/directory/vcard.ts';
import { readVcard, unescaped, unfolded } from '../../support/vcard-reader.ts';

const card: ServiceCard = {
  id: 'https://example.org/en/help/fr/line/',
  name: 'La ligne, « de nuit »',
  nameLanguage: 'fr',
  contacts: [
    { type: 'phone', value: '3114' },
    { type: 'sms', value: '114' },
    { type: 'email', value: 'help@example.org' },
    { type: 'chat', value: 'https://example.org/chat' },
    { type: 'web', value: 'https://example.org' },
  ],
  languages: ['fr', 'en'],
  website: 'https://example.org',
  note: 'Call 3114: day and night, every day\nRead in its sources on 21 November 2026.',
  noteLanguage: 'en',
  revised: '2026-11-21',
};

describe('a service in an address book', () => {
  const lines = readVcard(vcard(card));
  const valuesOf = (name: string) =>
    lines.filter((line) => line.name === name).map(({ value }) => value);

  it.each([
    ['VERSION', ['4.0']],
    ['KIND', ['org']],
    ['UID', ['https://example.org/en/help/fr/line/']],
    ['FN', ['La ligne\\, « de nuit »']],
    ['ORG', ['La ligne\\, « de nuit »']],
    ['TEL', ['tel:3114', 'tel:114']],
    ['EMAIL', ['help@example.org']],
    ['URL', ['https://example.org/chat', 'https://example.org']],
    ['LANG', ['fr', 'en']],
    ['REV', ['20261121T000000Z']],
  ])('has the %s %j', (name, expected) => {
    expect(valuesOf(name)).toEqual(expected);
  });

  it('says of a number whether one calls or writes to it', () => {
    const parameters = lines.filter(({ name }) => name === 'TEL').map((line) => line.parameters);
    expect(parameters).toEqual([
      { VALUE: 'uri', TYPE: 'voice' },
      { VALUE: 'uri', TYPE: 'text' },
    ]);
  });

  it('names the languages of its name and of its note', () => {
    const languageOf = (name: string) =>
      lines.find((line) => line.name === name)?.parameters['LANGUAGE'];
    expect([languageOf('FN'), languageOf('NOTE')]).toEqual(['fr', 'en']);
  });

  it('keeps its note as it is', () => {
    expect(unescaped(valuesOf('NOTE')[0]!)).toBe(card.note);
  });

  it('leaves out what is not known', () => {
    const text = vcard({ ...card, contacts: [], languages: [], website: undefined });
    expect(text).not.toMatch(/^(TEL|EMAIL|URL|LANG)/m);
  });

  it.each([
    ['phone', true],
    ['sms', true],
    ['email', true],
    ['whatsapp', false],
    ['chat', false],
    ['web', false],
  ] as const)('is worth keeping for its %s: %s', (type, expected) => {
    expect(isKeptInContacts({ type })).toBe(expected);
  });
});

describe('text in a card', () => {
  it.each([
    ['a, b; c', 'a\\, b\\; c'],
    ['C:\\Help', 'C:\\\\Help'],
    ['one\ntwo\r\nthree', 'one\\ntwo\\nthree'],
    ['ليلًا ونهارًا، كل يوم', 'ليلًا ونهارًا، كل يوم'],
  ])('%j is written %j', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  it('can be read again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescaped(escaped(text))).toBe(text.replaceAll(/\r\n?/g, '\n'));
      }),
    );
  });
});

describe('a long line', () => {
  it.each([
    ['75 octets, which fit', 'a'.repeat(75), ['a'.repeat(75)]],
    ['76 octets', 'a'.repeat(76), ['a'.repeat(75), ' a']],
    ['150 octets: the space counts', 'a'.repeat(150), ['a'.repeat(75), ` ${'a'.repeat(74)}`, ' a']],
    ['a letter of two octets at the edge', `${'a'.repeat(74)}é`, ['a'.repeat(74), ' é']],
    ['a letter of four octets at the edge', `${'a'.repeat(72)}🕯`, ['a'.repeat(72), ' 🕯']],
  ])('of %s is cut as it must', (_, line, expected) => {
    expect(folded(line)).toBe(expected.join('\r\n'));
  });

  it('comes back whole, in lines of at most 75 octets', () => {
    const lines = fc
      .string({ unit: 'grapheme', maxLength: 400 })
      .map((text) => text.replaceAll(/[\r\n]/g, ''));
    fc.assert(
      fc.property(lines, (line) => {
        const text = folded(line);
        expect(unfolded(text)).toBe(line);
        expect(text.split('\r\n').every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
        expect(Buffer.from(text).toString()).toBe(text);
      }),
    );
  });
});
