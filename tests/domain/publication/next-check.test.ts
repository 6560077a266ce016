import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../../src/domain/publication/calendar-date.ts';
import { addMonths, nextCheck } from '../../../src/domain/publication/next-check.ts';

it.each([
  ['2026-11-21', '2027-11-21'],
  ['2026-01-01', '2027-01-01'],
  ['2027-02-28', '2028-02-28'],
  ['2028-02-29', '2029-02-28'],
])('what was checked on %s is checked again by %s', (day, expected) => {
  expect(nextCheck(day)).toBe(expected);
});

describe('some months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-11-21', 2, '2027-01-21'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-03-15', 0, '2026-03-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('than %s, by %i, is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('is always a day of the calendar, in the right month, and never a later day of it', () => {
    const days = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (day, count) => {
        const later = addMonths(day, count);
        expect(isCalendarDate(later)).toBe(true);
        expect(months(later) - months(day)).toBe(count);
        expect(later.slice(8) <= day.slice(8)).toBe(true);
      }),
    );
  });
});
