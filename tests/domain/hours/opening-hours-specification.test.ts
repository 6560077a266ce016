import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hours, weekdays } from '../../../src/domain/hours/hours.ts';
import { normalHours } from '../../../src/domain/hours/normal-hours.ts';
import {
  openingHoursSpecifications,
  schemaDays,
} from '../../../src/domain/hours/opening-hours-specification.ts';
import { readOpeningHoursSpecifications } from '../../../src/domain/hours/opening-hours-specification-read.ts';
import { anyHours } from './any-hours.ts';

const type = { '@type': 'OpeningHoursSpecification' } as const;
const nightly = [{ days: weekdays, opens: '21:00', closes: '02:30' }];
const mondays = [{ days: ['mo'], opens: '20:00', closes: '24:00' }] as const;

describe('hours in the words of schema.org', () => {
  it.each<[string, Hours, object[]]>([
    [
      'span midnight where they close earlier than they open',
      { weekly: nightly, term: 'always' },
      [{ ...type, dayOfWeek: schemaDays, opens: '21:00', closes: '02:30' }],
    ],
    [
      'end at 00:00 where they end at midnight',
      { weekly: mondays, term: 'always' },
      [{ ...type, dayOfWeek: ['Monday'], opens: '20:00', closes: '00:00' }],
    ],
    [
      'last from 00:00 to 23:59 round the clock',
      { roundTheClock: true, term: 'always' },
      [{ ...type, dayOfWeek: schemaDays, opens: '00:00', closes: '23:59' }],
    ],
    [
      'open and close at 00:00 on a day that is closed',
      { weekly: mondays, exceptions: [{ date: '2026-12-28' }], term: 'always' },
      [
        { ...type, dayOfWeek: ['Monday'], opens: '20:00', closes: '00:00' },
        {
          ...type,
          opens: '00:00',
          closes: '00:00',
          validFrom: '2026-12-28',
          validThrough: '2026-12-28',
        },
      ],
    ],
    [
      'are valid in the terms',
      { weekly: mondays, term: [{ from: '2026-09-14', to: '2026-12-18' }] },
      [
        {
          ...type,
          dayOfWeek: ['Monday'],
          opens: '20:00',
          closes: '00:00',
          validFrom: '2026-09-14',
          validThrough: '2026-12-18',
        },
      ],
    ],
    [
      'name the public holidays on which it is closed',
      { weekly: mondays, publicHolidays: 'closed', term: 'always' },
      [
        { ...type, dayOfWeek: ['Monday'], opens: '20:00', closes: '00:00' },
        { ...type, dayOfWeek: ['PublicHolidays'], opens: '00:00', closes: '00:00' },
      ],
    ],
    [
      'name the public holidays that are as every day',
      { weekly: nightly, publicHolidays: 'as-usual', term: 'always' },
      [{ ...type, dayOfWeek: [...schemaDays, 'PublicHolidays'], opens: '21:00', closes: '02:30' }],
    ],
    [
      'are left out where they hold only in a term of unknown dates',
      {
        weekly: nightly,
        exceptions: [{ date: '2026-12-24', opens: '20:00', closes: '22:00' }],
        term: 'unknown',
      },
      [],
    ],
  ])('%s', (_, hours, expected) => {
    expect(openingHoursSpecifications(hours)).toEqual(expected);
  });
});

/** What schema.org can tell apart: not a week of whole days from day and night, nor holidays that follow the weekday. */
function asTheySay(hours: Hours): Hours {
  const normal = normalHours(hours);
  const [first, ...more] = normal.weekly ?? [];
  const isAlways =
    first?.days.length === 7 && `${first.opens}${first.closes}` === '00:0024:00' && !more.length;
  const isAlike = normal.weekly?.every(({ days }) => days.length === 7);
  const publicHolidays =
    normal.publicHolidays === 'as-usual' && !isAlike ? undefined : normal.publicHolidays;
  const week = isAlways ? { roundTheClock: true as const } : { weekly: normal.weekly };
  return normalHours({ ...normal, ...week, publicHolidays });
}

describe('the structured data of a page', () => {
  it('that we wrote is read as the same hours', () => {
    fc.assert(
      fc.property(anyHours('2026-12-20', 14), (hours) => {
        // 00:00 to 23:59 is their whole day.
        fc.pre(hours.term !== 'unknown' && !JSON.stringify(hours).includes('23:59'));
        const written = openingHoursSpecifications(hours);
        expect(readOpeningHoursSpecifications(written)).toEqual({ hours: asTheySay(hours) });
      }),
      { numRuns: 1000 },
    );
  });

  it('may name days by their address, one day as a word, and times with seconds', () => {
    const specification = { ...type, opens: '20:00:00', closes: '00:00:00' };
    const expected = { hours: { weekly: mondays, term: 'always' } };
    for (const dayOfWeek of ['Monday', 'https://schema.org/Monday']) {
      expect(readOpeningHoursSpecifications([{ ...specification, dayOfWeek }])).toEqual(expected);
    }
  });

  it('may say that a weekday is closed', () => {
    const monday = { ...type, dayOfWeek: 'Monday', opens: '20:00', closes: '00:00' };
    const sunday = { ...type, dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00' };
    expect(readOpeningHoursSpecifications([monday, sunday])).toEqual({
      hours: { weekly: mondays, term: 'always' },
    });
  });

  const nineToFive = { ...type, opens: '09:00', closes: '17:00' };

  it.each([
    ['no hours of a weekday', []],
    ['no day of schema.org', [{ ...nineToFive, dayOfWeek: 'Lundi' }]],
    ['times of a day', [{ ...nineToFive, dayOfWeek: 'Monday', closes: '5 pm' }]],
    ['not those of a single day', [nineToFive]],
    ['not both dates', [{ ...nineToFive, dayOfWeek: 'Monday', validFrom: '2026-09-14' }]],
    [
      'at other times of the year',
      [
        { ...nineToFive, dayOfWeek: 'Monday' },
        {
          ...nineToFive,
          dayOfWeek: 'Tuesday',
          validFrom: '2026-09-14',
          validThrough: '2026-12-18',
        },
      ],
    ],
    [
      'public holidays with hours of their own',
      [
        { ...nineToFive, dayOfWeek: 'Monday' },
        { ...nineToFive, dayOfWeek: 'PublicHolidays', closes: '12:00' },
      ],
    ],
  ])('is refused where it has %s', (reason, specifications) => {
    expect(readOpeningHoursSpecifications(specifications)).toEqual({
      reason: expect.stringContaining(reason) as string,
    });
  });
});
