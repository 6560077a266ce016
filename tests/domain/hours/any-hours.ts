import fc from 'fast-check';
import {
  type DayException,
  type Hours,
  type WeeklyInterval,
  weekdays,
} from '../../../src/domain/hours/hours.ts';
import { addDays } from '../../../src/domain/hours/zoned-time.ts';

/** `1290 -> '21:30'`, `1440 -> '24:00'` */
export const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Times that meet: most at the hour, many at night, where clocks change. */
const minute = fc.oneof(
  fc.integer({ min: 0, max: 23 }).map((hour) => hour * 60),
  fc.integer({ min: 0, max: 23 }).map((hour) => hour * 60 + 30),
  fc.integer({ min: 0, max: 240 }),
  fc.integer({ min: 0, max: 1439 }),
);

export const times = fc
  .tuple(minute, fc.oneof(minute, fc.constant(1440)))
  .filter(([opens, closes]) => opens !== closes)
  .map(([opens, closes]) => ({ opens: clock(opens), closes: clock(closes) }));

export const weekly: fc.Arbitrary<WeeklyInterval[]> = fc.array(
  fc.record({ days: fc.subarray([...weekdays], { minLength: 1 }), times }).map((interval) => ({
    days: interval.days,
    ...interval.times,
  })),
  { minLength: 1, maxLength: 3 },
);

const daysFrom = (day: string, count: number) =>
  fc.integer({ min: 0, max: count - 1 }).map((offset) => addDays(day, offset));

export const publicHolidays = fc.constantFrom('as-usual', 'closed', 'unknown', undefined);

/** Hours that a schema accepts, whose exceptions and terms fall within some days. */
export function anyHours(firstDay: string, days: number): fc.Arbitrary<Hours> {
  const exceptions: fc.Arbitrary<DayException[]> = fc.array(
    fc
      .tuple(daysFrom(firstDay, days), fc.option(times, { nil: {} }))
      .map(([date, open]) => ({ date, ...open })),
    { maxLength: 3 },
  );
  const range = fc
    .tuple(daysFrom(firstDay, days), fc.integer({ min: 0, max: 5 }))
    .map(([from, length]) => ({ from, to: addDays(from, length) }));
  return fc
    .record({
      week: fc.oneof(
        { weight: 5, arbitrary: weekly.map((intervals) => ({ weekly: intervals })) },
        { weight: 1, arbitrary: fc.constant({ roundTheClock: true as const }) },
      ),
      exceptions: fc.option(exceptions, { nil: undefined }),
      publicHolidays,
      term: fc.oneof(
        { weight: 3, arbitrary: fc.constant('always' as const) },
        { weight: 1, arbitrary: fc.constant('unknown' as const) },
        { weight: 1, arbitrary: fc.array(range, { minLength: 1, maxLength: 2 }) },
      ),
    })
    .map(({ week, ...rest }) => ({ ...week, ...rest }));
}

/** Some public holidays of a stretch of days. */
export const anyHolidays = (firstDay: string, days: number) =>
  fc.uniqueArray(daysFrom(firstDay, days), { maxLength: 3 });
