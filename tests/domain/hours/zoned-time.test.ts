import { describe, expect, it } from 'vitest';
import {
  addDays,
  instantOf,
  localDate,
  offsetMinutes,
  weekdayOf,
} from '../../../src/domain/hours/zoned-time.ts';

describe('the minutes between a clock and UTC', () => {
  it.each([
    ['Europe/Paris', '2026-07-14T12:00Z', 120],
    ['Europe/Paris', '2026-01-14T12:00Z', 60],
    ['America/New_York', '2026-07-14T12:00Z', -240],
    ['America/New_York', '2026-01-14T12:00Z', -300],
    ['Asia/Kathmandu', '2026-07-14T12:00Z', 345],
    ['UTC', '2026-07-14T12:00Z', 0],
  ])('are in %s at %s: %i', (zone, instant, expected) => {
    expect(offsetMinutes(zone, new Date(instant))).toBe(expected);
  });

  it.each([
    ['Europe/Paris', 'spring', '2026-03-29T00:59:59Z', 60, '2026-03-29T01:00:00Z', 120],
    ['Europe/Paris', 'autumn', '2026-10-25T00:59:59Z', 120, '2026-10-25T01:00:00Z', 60],
    ['America/New_York', 'spring', '2026-03-08T06:59:59Z', -300, '2026-03-08T07:00:00Z', -240],
    ['America/New_York', 'autumn', '2026-11-01T05:59:59Z', -240, '2026-11-01T06:00:00Z', -300],
  ])('change in %s in %s at the very second', (zone, _season, last, before, first, after) => {
    expect(offsetMinutes(zone, new Date(last))).toBe(before);
    expect(offsetMinutes(zone, new Date(first))).toBe(after);
  });

  it('are whole where the instant has parts of a second', () => {
    expect(offsetMinutes('Europe/Paris', new Date('2026-07-14T12:00:59.999Z'))).toBe(120);
  });
});

describe('the day that a clock shows', () => {
  it.each([
    ['2026-11-02T23:30Z', 'Europe/Paris', '2026-11-03'],
    ['2026-11-02T22:59:59.999Z', 'Europe/Paris', '2026-11-02'],
    ['2026-11-02T23:00Z', 'Europe/Paris', '2026-11-03'],
    ['2026-11-03T04:30Z', 'America/New_York', '2026-11-02'],
    ['2026-12-31T23:30Z', 'Europe/Paris', '2027-01-01'],
    ['2028-02-28T23:30Z', 'Europe/Paris', '2028-02-29'],
    ['2026-11-02T15:00Z', 'Asia/Tokyo', '2026-11-03'],
  ])('at %s in %s is %s', (instant, zone, expected) => {
    expect(localDate(new Date(instant), zone)).toBe(expected);
  });
});

describe('the instant at which a clock shows a time', () => {
  it.each([
    ['2026-07-14', '21:00', 'Europe/Paris', '2026-07-14T19:00:00.000Z'],
    ['2026-01-14', '21:00', 'Europe/Paris', '2026-01-14T20:00:00.000Z'],
    ['2026-01-14', '00:00', 'Europe/Paris', '2026-01-13T23:00:00.000Z'],
    ['2026-12-31', '24:00', 'Europe/Paris', '2026-12-31T23:00:00.000Z'],
    ['2026-07-14', '21:00', 'America/New_York', '2026-07-15T01:00:00.000Z'],
    ['2028-02-29', '12:00', 'Europe/Paris', '2028-02-29T11:00:00.000Z'],
  ])('on %s at %s in %s is %s', (day, time, zone, expected) => {
    expect(instantOf(day, time, zone).toISOString()).toBe(expected);
  });

  it.each([
    ['2026-03-29', '01:59', 'Europe/Paris', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:59', 'Europe/Paris', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', 'Europe/Paris', '2026-10-25T02:00:00.000Z'],
    ['2026-03-08', '01:59', 'America/New_York', '2026-03-08T06:59:00.000Z'],
    ['2026-03-08', '03:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-11-01', '00:59', 'America/New_York', '2026-11-01T04:59:00.000Z'],
    ['2026-11-01', '02:30', 'America/New_York', '2026-11-01T07:30:00.000Z'],
  ])('beside a clock change, on %s at %s in %s, is %s', (day, time, zone, expected) => {
    expect(instantOf(day, time, zone).toISOString()).toBe(expected);
  });

  it.each([
    ['2026-03-29', '02:00', 'Europe/Paris', '2026-03-29T03:00:00+02:00'],
    ['2026-03-29', '02:30', 'Europe/Paris', '2026-03-29T03:30:00+02:00'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T03:30:00-04:00'],
    ['2026-03-29', '00:00', 'Asia/Beirut', '2026-03-29T01:00:00+03:00'],
  ])('that it skips, on %s at %s in %s, is %s', (day, time, zone, expected) => {
    expect(instantOf(day, time, zone)).toEqual(new Date(expected));
  });

  it.each([
    ['2026-10-25', '02:00', 'Europe/Paris', '2026-10-25T02:00:00+02:00'],
    ['2026-10-25', '02:30', 'Europe/Paris', '2026-10-25T02:30:00+02:00'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T01:30:00-04:00'],
  ])('that it shows twice, on %s at %s in %s, is the first: %s', (day, time, zone, expected) => {
    expect(instantOf(day, time, zone)).toEqual(new Date(expected));
  });
});

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    // Both clock changes of Paris: a day that lasts 23 or 25 hours is still one day.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-03', 0, '2026-11-03'],
  ])('%s and %i more is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ['2026-11-22', 6],
    ['2026-11-23', 0],
    ['2028-02-29', 1],
    ['2026-01-01', 3],
  ])('%s is weekday %i, counted from Monday', (day, expected) => {
    expect(weekdayOf(day)).toBe(expected);
  });
});
