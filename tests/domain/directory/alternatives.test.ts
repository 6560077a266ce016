import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesTo } from '../../../src/domain/directory/alternatives.ts';
import type { Facets } from '../../../src/domain/directory/facets.ts';
import { anyFacets, someValues } from './any-facets.ts';

const line = (id: string, facets: Partial<Facets> = {}) => ({
  id,
  facets: {
    country: ['fr'],
    place: [],
    language: ['fr'],
    channel: ['phone'],
    audience: ['everyone'],
    topic: [],
    always: ['no'],
    free: ['unknown'],
    anonymous: ['unknown'],
    text: ['unknown'],
    ...facets,
  },
});

const idsFor = (closed: ReturnType<typeof line>, ...others: ReturnType<typeof line>[]) =>
  alternativesTo(closed, [closed, ...others]).map(({ id }) => id);

describe('somebody who stands before a closed door', () => {
  it.each<[string, Partial<Facets>, Partial<Facets>]>([
    ['to a line of the country', {}, {}],
    ['from a line for students to one for everyone', { audience: ['students'] }, {}],
    [
      'to one for the same people and more',
      { audience: ['students'] },
      { audience: ['adults', 'students'] },
    ],
    ['from a line of a region to one of the whole country', { place: ['Paris'] }, {}],
    ['to another line of the region', { place: ['Paris'] }, { place: ['Paris'] }],
    ['to one that speaks one of the languages', { language: ['fr', 'en'] }, { language: ['en'] }],
    [
      'to any language, where that of the line is not known',
      { language: [] },
      { language: ['en'] },
    ],
  ])('is sent %s', (_, closed, other) => {
    expect(idsFor(line('closed', closed), line('other', other))).toEqual(['other']);
  });

  it.each<[string, Partial<Facets>, Partial<Facets>]>([
    ['abroad', {}, { country: ['be'] }],
    ['to a line for others', { audience: ['students'] }, { audience: ['women'] }],
    ['from a line for everyone to one for some', {}, { audience: ['students'] }],
    [
      'from a line for two groups to one for one of them',
      { audience: ['women', 'victims'] },
      { audience: ['women'] },
    ],
    ['from a line of the whole country to one of a region', {}, { place: ['Paris'] }],
    ['to another region', { place: ['Paris'] }, { place: ['Lyon'] }],
    ['to a language that the line does not speak', {}, { language: ['en'] }],
    ['to a line of which no language is known', {}, { language: [] }],
  ])('is not sent %s', (_, closed, other) => {
    expect(idsFor(line('closed', closed), line('other', other))).toEqual([]);
  });

  it('is not sent to the same door', () => {
    expect(idsFor(line('closed'))).toEqual([]);
  });

  it('hears first of those that answer day and night, then of the others in the order of the list', () => {
    const always = { always: ['yes'] };
    expect(
      idsFor(line('closed'), line('b'), line('d', always), line('a'), line('c', always)),
    ).toEqual(['d', 'c', 'b', 'a']);
  });

  it('is served by every one of them, whoever it is', () => {
    const directory = fc.array(anyFacets, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(directory, (all) => {
        const [closed, ...others] = all.map((facets, index) => ({ id: String(index), facets }));
        // A reader of the closed line: somebody whom it is for, at a place and in a language of its own.
        const { country, place, language, audience } = closed!.facets;
        const found = alternativesTo(closed!, [closed!, ...others]);
        for (const { id, facets } of found) {
          expect(id).not.toBe(closed!.id);
          expect(facets.country).toEqual(country);
          for (const group of audience) {
            expect(
              facets.audience.some((served) => served === group || served === 'everyone'),
            ).toBe(true);
          }
          if (language.length > 0)
            expect(facets.language.some((tag) => language.includes(tag))).toBe(true);
          if (facets.place.length > 0)
            expect(facets.place.some((served) => place.includes(served))).toBe(true);
        }
        const left = others.filter(({ id }) => !found.some((other) => other.id === id));
        const isForAnybody = ({ facets }: (typeof others)[number]) =>
          facets.country[0] === country[0] &&
          facets.place.length === 0 &&
          facets.audience.includes('everyone') &&
          facets.language.length === someValues.language.length;
        expect(left.filter(isForAnybody)).toEqual([]);
      }),
    );
  });
});
