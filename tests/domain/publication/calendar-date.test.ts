import { describe, expect, it } from 'vitest';
import { calendarDateOf, isCalendarDate } from '../../../src/domain/publication/calendar-date.ts';

describe('a day of the calendar', () => {
  it.each([
    ['2026-11-03', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-11-00', false],
    ['2026-1-3', false],
    ['3 March 2026', false],
    ['2026-11-03T00:00', false],
    [' 2026-11-03', false],
    ['2026-11-03\n', false],
    ['', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });
});

describe('the day of an instant', () => {
  it.each([
    ['2026-11-02T23:30Z', 'Europe/Paris', '2026-11-03'],
    ['2026-11-02T22:30Z', 'Europe/Paris', '2026-11-02'],
    ['2026-07-02T22:30Z', 'Europe/Paris', '2026-07-03'],
    ['2026-11-03T04:30Z', 'America/New_York', '2026-11-02'],
    ['2026-12-31T23:00Z', 'Europe/Paris', '2027-01-01'],
    ['2028-02-28T23:00Z', 'Europe/Paris', '2028-02-29'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(calendarDateOf(new Date(instant), zone)).toBe(expected);
  });
});
