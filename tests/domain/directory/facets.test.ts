import { describe, expect, it } from 'vitest';
import type { ContactType } from '../../../src/config/contact-types.ts';
import { answersAtOnce, facetsOf } from '../../../src/domain/directory/facets.ts';
import { type Hours, weekdays } from '../../../src/domain/hours/hours.ts';

type Described = Parameters<typeof facetsOf>[0];
type Contact = Described['facts']['contacts'][number];

const contact = (type: ContactType, rest: Omit<Contact, 'type'> = {}): Contact => ({
  type,
  ...rest,
});

/** The facets of a service of which only some facts are known. */
function facets(facts: Partial<Described['facts']> = {}, id = 'fr-line') {
  const bare = { kind: 'crisis-line', audience: ['everyone'], topics: [], contacts: [] } as const;
  return facetsOf({ id, facts: { ...bare, ...facts } });
}

const dayAndNight: Hours = { roundTheClock: true, term: 'always' };
const nights: Hours = {
  weekly: [{ days: weekdays, opens: '21:00', closes: '02:30' }],
  term: 'always',
};

describe('the facets of a service', () => {
  it.each([
    ['fr-3114', 'fr'],
    ['gb-nhs-111-mental-health', 'gb'],
    ['int-befrienders', 'int'],
  ])('%s belongs to the country %s', (id, country) => {
    expect(facets({}, id).country).toEqual([country]);
  });

  it('name its region and its universities as one kind of place, and none where it serves a country', () => {
    expect(facets({ region: 'Brussels', institutions: ['ULB', 'VUB'] }).place).toEqual([
      'Brussels',
      'ULB',
      'VUB',
    ]);
    expect(facets().place).toEqual([]);
  });

  it('have each language once, whatever the country it is spoken in and the way one is heard', () => {
    const contacts = [
      contact('phone', { languages: ['fr', 'pt-BR'] }),
      contact('chat', { languages: ['pt-PT', 'fr'] }),
      contact('email'),
    ];
    expect(facets({ contacts }).language).toEqual(['fr', 'pt']);
  });

  it('have each way to reach it once', () => {
    const contacts = [contact('phone'), contact('chat'), contact('phone')];
    expect(facets({ contacts }).channel).toEqual(['phone', 'chat']);
  });

  it('leave out whether it is open: that is for the clock to say', () => {
    expect(facets()).not.toHaveProperty('open');
  });
});

describe('whether it answers day and night', () => {
  it.each<[string, string, Contact[]]>([
    [
      'yes',
      'one of its ways does',
      [contact('phone', { hours: nights }), contact('sms', { hours: dayAndNight })],
    ],
    ['no', 'all its hours are known, and shorter', [contact('phone', { hours: nights })]],
    [
      'unknown',
      'the hours of one way are not',
      [contact('phone', { hours: nights }), contact('chat')],
    ],
    ['unknown', 'no hours are', [contact('phone')]],
    [
      'unknown',
      'nobody answers at once',
      [contact('web', { hours: dayAndNight }), contact('email')],
    ],
    [
      'no',
      'an e-mail address is always there',
      [contact('phone', { hours: nights }), contact('email', { hours: dayAndNight })],
    ],
    [
      'no',
      'it rests outside its term',
      [contact('phone', { hours: { ...dayAndNight, term: 'unknown' } })],
    ],
    [
      'no',
      'it rests after the last day',
      [
        contact('phone', {
          hours: { ...dayAndNight, term: [{ from: '2026-09-14', to: '2026-12-18' }] },
        }),
      ],
    ],
  ])('is %s where %s', (answer, _, contacts) => {
    expect(facets({ contacts }).always).toEqual([answer]);
  });
});

describe('whether it is free', () => {
  it.each<[string, string, Contact[]]>([
    [
      'yes',
      'one way costs nothing and of another nothing is known',
      [contact('phone', { cost: 'free' }), contact('chat')],
    ],
    [
      'yes',
      'one way costs nothing and another something',
      [contact('phone', { cost: 'local-rate' }), contact('chat', { cost: 'free' })],
    ],
    ['no', 'every way is known to cost something', [contact('phone', { cost: 'local-rate' })]],
    [
      'unknown',
      'one way costs something and of another nothing is known',
      [contact('phone', { cost: 'local-rate' }), contact('chat')],
    ],
    ['unknown', 'no source says so', [contact('phone')]],
  ])('is %s where %s', (answer, _, contacts) => {
    expect(facets({ contacts }).free).toEqual([answer]);
  });
});

describe('whether one may stay without a name', () => {
  it.each([
    ['yes', true],
    ['no', false],
    ['unknown', undefined],
  ])('is %s where the entry says %s: silence is no no', (answer, anonymous) => {
    expect(facets({ anonymous }).anonymous).toEqual([answer]);
  });
});

describe('whether one can write instead of speaking', () => {
  it.each<[string, string, ContactType[], boolean | undefined]>([
    ['yes', 'there is a chat', ['phone', 'chat'], undefined],
    ['yes', 'one can send a text message', ['sms'], undefined],
    ['yes', 'there is WhatsApp', ['whatsapp'], undefined],
    ['yes', 'there is an e-mail address', ['phone', 'email'], undefined],
    ['unknown', 'there is a phone only', ['phone'], undefined],
    ['unknown', 'there is a site, whatever stands on it', ['web'], undefined],
    ['no', 'the entry says no, whatever the chat is for', ['phone', 'chat'], false],
    ['yes', 'the entry says yes, as for a line that takes typed calls', ['phone'], true],
  ])('is %s where %s', (answer, _, types, textOnly) => {
    const contacts = types.map((type) => contact(type));
    expect(facets({ contacts, accessibility: { textOnly } }).text).toEqual([answer]);
  });
});

describe('somebody answers at once', () => {
  it.each<[ContactType, boolean]>([
    ['phone', true],
    ['sms', true],
    ['chat', true],
    ['whatsapp', true],
    ['email', false],
    ['web', false],
  ])('by %s: %s', (type, isAnswered) => {
    expect(answersAtOnce({ type })).toBe(isAnswered);
  });
});
