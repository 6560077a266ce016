import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  type Choice,
  chosenNames,
  countsOf,
  formatChoice,
  isMatch,
  parseChoice,
  widerChoice,
} from '../../../src/domain/directory/choice.ts';
import { type FacetName, facetNames, type Facets } from '../../../src/domain/directory/facets.ts';
import { anyChoice, anyDirectory, someValues } from './any-facets.ts';

const candidate = (facets: Partial<Facets> = {}, open = 'unknown'): Candidate => ({
  open,
  facets: {
    country: ['fr'],
    place: [],
    language: ['fr'],
    channel: ['phone'],
    audience: ['everyone'],
    topic: [],
    always: ['unknown'],
    free: ['unknown'],
    anonymous: ['unknown'],
    text: ['unknown'],
    ...facets,
  },
});

describe('a choice in an address', () => {
  it.each<[string, Choice]>([
    ['', {}],
    ['#', {}],
    ['#main', {}],
    ['#language=ar&channel=chat', { language: 'ar', channel: 'chat' }],
    ['language=ar', { language: 'ar' }],
    ['#channel=chat&language=ar', { channel: 'chat', language: 'ar' }],
    ['#place=%C3%8Ele-de-France', { place: 'Île-de-France' }],
    ['#place=London+(Queen+Mary)', { place: 'London (Queen Mary)' }],
    ['#language=', {}],
    ['#first', {}],
    ['#q=who&language=fr', { language: 'fr' }],
    ['#__proto__=x&constructor=y', {}],
    ['#language=fr&language=en', { language: 'fr' }],
    ['#place=100%', { place: '100%' }],
  ])('%s is read', (hash, choice) => {
    expect(parseChoice(hash)).toEqual(choice);
  });

  it.each<[Choice, string]>([
    [{}, ''],
    [{ language: undefined, channel: '' }, ''],
    [{ channel: 'chat', language: 'ar' }, '#language=ar&channel=chat'],
    [{ place: 'Île-de-France & Paris' }, '#place=%C3%8Ele-de-France+%26+Paris'],
  ])('%o is written', (choice, hash) => {
    expect(formatChoice(choice)).toBe(hash);
  });

  it('comes back as it was written, whatever its words', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    const choices = fc.record(Object.fromEntries(facetNames.map((name) => [name, words])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(choices, (choice) => {
        expect(parseChoice(formatChoice(choice))).toEqual(choice);
      }),
    );
  });

  it('is one address, in whatever order it was made', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const backwards = Object.fromEntries(Object.entries(choice).toReversed());
        expect(formatChoice(backwards)).toBe(formatChoice(choice));
      }),
    );
  });
});

describe('a service fits', () => {
  it.each<[string, Candidate, Choice]>([
    ['no choice at all', candidate(), {}],
    ['one of its languages', candidate({ language: ['fr', 'en'] }), { language: 'en' }],
    [
      'all that is chosen at once',
      candidate({ channel: ['chat'] }),
      { channel: 'chat', language: 'fr' },
    ],
    ['a group, where it is for everyone', candidate(), { audience: 'women' }],
    ['what nobody knows, where that is asked for', candidate(), { free: 'unknown' }],
    ['its state of this moment', candidate({}, 'usually'), { open: 'usually' }],
  ])('%s', (_, service, choice) => {
    expect(isMatch(service, choice)).toBe(true);
  });

  it.each<[string, Candidate, Choice]>([
    ['another language', candidate(), { language: 'en' }],
    ['one of two choices only', candidate(), { language: 'fr', channel: 'chat' }],
    [
      'everyone, where it is for some',
      candidate({ audience: ['women'] }),
      { audience: 'everyone' },
    ],
    ['yes, where it is not known', candidate(), { free: 'yes' }],
    ['no, where it is not known', candidate(), { free: 'no' }],
    ['open, where it is usually open', candidate({}, 'usually'), { open: 'open' }],
    ['a place, where it serves the whole country', candidate(), { place: 'Paris' }],
  ])('not %s', (_, service, choice) => {
    expect(isMatch(service, choice)).toBe(false);
  });
});

describe('the count behind an option', () => {
  const directory = [
    candidate({ language: ['fr'], channel: ['phone'] }),
    candidate({ language: ['fr', 'en'], channel: ['chat'] }),
    candidate({ language: ['fr'], channel: ['chat', 'phone'], audience: ['students'] }),
  ];

  it.each<[FacetName, Choice, Record<string, number>]>([
    ['language', {}, { fr: 3, en: 1 }],
    ['language', { channel: 'chat' }, { fr: 2, en: 1 }],
    ['language', { channel: 'phone' }, { fr: 2 }],
    ['language', { language: 'en' }, { fr: 3, en: 1 }],
    ['channel', { language: 'en' }, { chat: 1 }],
    ['audience', {}, { everyone: 2, students: 3 }],
    // The one for students is no chat in English; the one for everyone is, and students are among them.
    ['audience', { language: 'en', audience: 'students' }, { everyone: 1, students: 1 }],
    ['topic', {}, {}],
    ['open', {}, { unknown: 3 }],
    ['place', { language: 'nobody speaks this' }, {}],
  ])('of %s, with %o chosen', (name, choice, counts) => {
    expect(Object.fromEntries(countsOf(directory, choice, name))).toEqual(counts);
  });

  it('is what one finds on choosing it', () => {
    fc.assert(
      fc.property(
        anyDirectory,
        anyChoice,
        fc.constantFrom(...facetNames),
        (candidates, choice, name) => {
          const counts = countsOf(candidates, choice, name);
          const listed = candidates.flatMap(({ facets, open }) =>
            name === 'open' ? [open] : facets[name],
          );
          for (const value of someValues[name]) {
            const found = candidates.filter((one) => isMatch(one, { ...choice, [name]: value }));
            const isOffered = listed.includes(value) || value === choice[name];
            expect(counts.get(value) ?? 0).toBe(isOffered ? found.length : 0);
          }
          expect([...counts.values()].every((count) => count > 0)).toBe(true);
        },
      ),
    );
  });
});

describe('where nothing fits', () => {
  const nightline = candidate({ language: ['fr'], channel: ['chat'], anonymous: ['yes'] });
  const line = candidate({ language: ['en'], channel: ['phone'] });

  it.each<[string, Choice, Choice, FacetName[], number]>([
    ['a comfort', { language: 'en', anonymous: 'yes' }, { language: 'en' }, ['anonymous'], 1],
    [
      'the moment before the way',
      { open: 'open', channel: 'sms', language: 'fr' },
      { language: 'fr' },
      ['open', 'channel'],
      1,
    ],
    [
      'the way before the language',
      { channel: 'sms', language: 'fr' },
      { language: 'fr' },
      ['channel'],
      1,
    ],
    [
      'the language, where that alone helps',
      { language: 'ar', channel: 'chat' },
      { channel: 'chat' },
      ['language'],
      1,
    ],
    ['everything at worst', { language: 'ar', channel: 'sms' }, {}, ['channel', 'language'], 2],
  ])('readers are first offered to give up %s', (_, choice, wider, given, count) => {
    const found = widerChoice([nightline, line], choice);
    expect(found && { ...found, choice: parseChoice(formatChoice(found.choice)) }).toEqual({
      choice: wider,
      given,
      count,
    });
  });

  it('nothing is offered in an empty directory', () => {
    expect(widerChoice([], { language: 'fr' })).toBeUndefined();
  });

  it('every wish can be given up, so that a directory with a service always has an offer', () => {
    const one = fc.tuple(
      anyDirectory.filter(({ length }) => length > 0),
      anyChoice,
    );
    fc.assert(
      fc.property(one, ([candidates, choice]) => {
        fc.pre(chosenNames(choice).length > 0);
        expect(widerChoice(candidates, choice)?.count).toBeGreaterThan(0);
      }),
    );
  });

  it('the offer is what one finds on taking it, and no smaller step would find anything', () => {
    fc.assert(
      fc.property(anyDirectory, anyChoice, (candidates, choice) => {
        const wider = widerChoice(candidates, choice);
        fc.pre(wider !== undefined);
        const { given, count } = wider;
        const matches = (wanted: Choice) => candidates.filter((one) => isMatch(one, wanted)).length;
        expect(matches(wider.choice)).toBe(count);
        expect(chosenNames(wider.choice)).toEqual(
          chosenNames(choice).filter((name) => !given.includes(name)),
        );
        for (const kept of smallerSets(chosenNames(choice), given.length)) {
          const narrower = Object.fromEntries(
            chosenNames(choice)
              .filter((name) => !kept.includes(name))
              .map((name) => [name, choice[name]]),
          );
          expect(matches(narrower), kept.join()).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The sets of names with at least one, and with fewer than so many. */
function smallerSets(names: readonly FacetName[], size: number): FacetName[][] {
  const all = names.reduce<FacetName[][]>(
    (sets, name) => [...sets, ...sets.map((set) => [...set, name])],
    [[]],
  );
  return all.filter(({ length }) => length > 0 && length < size);
}
