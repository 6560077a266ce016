import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Weekday, type WeeklyInterval, weekdays } from '../../../src/domain/hours/hours.ts';
import { exceptionOverlap, weeklyOverlap } from '../../../src/domain/hours/overlaps.ts';

const on = (days: string, opens: string, closes: string): WeeklyInterval => ({
  days: days === 'daily' ? weekdays : (days.split(' ') as Weekday[]),
  opens,
  closes,
});

describe('the intervals of a week', () => {
  it.each([
    ['are there twice', [on('mo', '10:00', '12:00'), on('mo', '10:00', '12:00')], 'mo'],
    ['meet on a day', [on('mo tu', '10:00', '14:00'), on('tu', '13:59', '18:00')], 'tu'],
    ['hold one another', [on('we', '08:00', '20:00'), on('we', '12:00', '13:00')], 'we'],
    ['meet past midnight', [on('fr', '22:00', '02:00'), on('sa', '01:00', '05:00')], 'sa'],
    ['meet from Sunday to Monday', [on('su', '22:00', '02:00'), on('mo', '01:00', '05:00')], 'mo'],
    ['meet at midnight', [on('mo', '20:00', '24:00'), on('mo', '23:59', '01:00')], 'mo'],
    ['fill a day', [on('daily', '00:00', '24:00'), on('th', '10:00', '11:00')], 'th'],
  ])('overlap where they %s', (_, weekly, day) => {
    expect(weeklyOverlap(weekly)).toEqual({ index: 1, other: 0, day });
  });

  it.each([
    ['there is one', [on('daily', '21:00', '02:30')]],
    ['one starts as the other ends', [on('mo', '10:00', '12:00'), on('mo', '12:00', '14:00')]],
    ['one starts at midnight', [on('su', '20:00', '24:00'), on('mo', '00:00', '02:00')]],
    [
      'a night ends as the morning starts',
      [on('su', '22:00', '06:00'), on('mo', '06:00', '09:00')],
    ],
    ['they fill every day', [on('daily', '00:00', '24:00')]],
    ['they are on other days', [on('mo', '10:00', '12:00'), on('tu', '10:00', '12:00')]],
    ['they span almost a day and a night', [on('daily', '10:00', '09:59')]],
  ])('do not overlap where %s', (_, weekly) => {
    expect(weeklyOverlap(weekly)).toBeUndefined();
  });

  it('names the interval that comes later in the list', () => {
    const overlap = weeklyOverlap([
      on('tu', '12:00', '14:00'),
      on('we', '12:00', '14:00'),
      on('tu', '10:00', '13:00'),
    ]);
    expect(overlap).toEqual({ index: 2, other: 0, day: 'tu' });
  });

  it('overlap exactly where some minute of the week lies in two of them', () => {
    const time = fc
      .integer({ min: 0, max: 95 })
      .map((quarter) => new Date(quarter * 900_000).toISOString().slice(11, 16));
    const interval = fc
      .record({
        days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
        opens: time,
        closes: time,
      })
      .filter(({ opens, closes }) => opens !== closes);
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 4 }), (weekly) => {
        expect(weeklyOverlap(weekly) !== undefined).toBe(busiestQuarter(weekly) > 1);
      }),
    );
  });
});

/** How many intervals are open in the quarter of an hour in which most are. */
function busiestQuarter(weekly: readonly WeeklyInterval[]): number {
  const quarters = Array.from({ length: 7 * 96 }, () => 0);
  const quarterOf = (time: string) => {
    const [hours, minutes] = time.split(':').map(Number) as [number, number];
    return hours * 4 + minutes / 15;
  };
  for (const { days, opens, closes } of weekly) {
    for (const day of days) {
      const start = weekdays.indexOf(day) * 96 + quarterOf(opens);
      const length = (quarterOf(closes) - quarterOf(opens) + 96) % 96;
      for (let step = 0; step < length; step += 1) quarters[(start + step) % quarters.length]! += 1;
    }
  }
  return Math.max(...quarters);
}

describe('exceptions', () => {
  it.each([
    ['one day twice', [{ date: '2026-12-24' }, { date: '2026-12-24' }]],
    [
      'a day both closed and open',
      [{ date: '2026-12-24' }, { date: '2026-12-24', opens: '10:00', closes: '12:00' }],
    ],
    [
      'hours of a day that overlap',
      [
        { date: '2026-12-24', opens: '10:00', closes: '12:00' },
        { date: '2026-12-24', opens: '11:00', closes: '13:00' },
      ],
    ],
    [
      'a night that runs into the hours of the next day',
      [
        { date: '2026-12-31', opens: '21:00', closes: '03:00' },
        { date: '2027-01-01', opens: '02:00', closes: '04:00' },
      ],
    ],
  ])('contradict each other with %s', (_, exceptions) => {
    expect(exceptionOverlap(exceptions)).toEqual({ index: 1, other: 0 });
  });

  it('may give a day two stretches, and its night a day that is closed', () => {
    expect(
      exceptionOverlap([
        { date: '2026-12-24', opens: '10:00', closes: '12:00' },
        { date: '2026-12-24', opens: '21:00', closes: '02:00' },
        { date: '2026-12-25' },
      ]),
    ).toBeUndefined();
  });
});
