import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  countryName,
  formatDate,
  formatDayOfYear,
  formatDays,
  formatList,
  languageNames,
  timeZoneName,
  weekdayName,
} from '../../src/i18n/formatters.ts';

describe('a date', () => {
  it.each([
    ['en', '3 November 2026'],
    ['fr', '3 novembre 2026'],
    ['ar', '3 نوفمبر 2026'],
    ['es', '3 de noviembre de 2026'],
    ['de', '3. November 2026'],
  ] as const)('in %s is %s', (locale, expected) => {
    expect(formatDate('2026-11-03', locale)).toBe(expected);
  });

  it.each([
    ['2026-12-31', '31 December 2026'],
    ['2028-02-29', '29 February 2028'],
  ])('%s is %s', (date, expected) => {
    expect(formatDate(date, 'en')).toBe(expected);
  });
});

describe('a span of days', () => {
  it.each([
    ['en', '2026-12-15', '2027-01-05', '15 December 2026\u2009–\u20095 January 2027'],
    ['en', '2027-09-03', '2027-09-17', '3\u2009–\u200917 September 2027'],
    ['fr', '2026-12-15', '2027-01-05', '15 décembre 2026\u2009–\u20095 janvier 2027'],
    ['ar', '2027-09-03', '2027-09-17', '3–17 سبتمبر 2027'],
    ['en', '2027-10-10', '2027-10-10', '10 October 2027'],
  ] as const)('in %s from %s to %s is %s', (locale, from, to, expected) => {
    expect(formatDays(from, to, locale)).toBe(expected);
  });
});

describe('a day that comes back every year', () => {
  it.each([
    ['en', '15 November'],
    ['fr', '15 novembre'],
    ['ar', '15 نوفمبر'],
  ] as const)('in %s is %s', (locale, expected) => {
    expect(formatDayOfYear('2026-11-15', locale)).toBe(expected);
  });
});

describe('the name of a country', () => {
  it.each([
    ['fr', 'en', 'France'],
    ['fr', 'ar', 'فرنسا'],
    ['de', 'fr', 'Allemagne'],
    ['gb', 'en', 'United Kingdom'],
  ] as const)('of %s in %s is %s', (country, locale, expected) => {
    expect(countryName(country, locale)).toBe(expected);
  });
});

describe('the names of languages', () => {
  it.each([
    [['fr', 'en'], 'en', 'French and English'],
    [['fr', 'en'], 'fr', 'français et anglais'],
    [['fr', 'en'], 'ar', 'الفرنسية والإنجليزية'],
    [['fr', 'en', 'ar'], 'en', 'French, English and Arabic'],
    [['fr'], 'en', 'French'],
    [[], 'en', ''],
  ] as const)('of %j in %s are %j', (tags, locale, expected) => {
    expect(languageNames(tags, locale)).toBe(expected);
  });
});

describe('a list', () => {
  it.each([
    [['a', 'b', 'c'], 'en', 'a, b and c'],
    [['a', 'b', 'c'], 'fr', 'a, b et c'],
    [['ألف', 'باء'], 'ar', 'ألف وباء'],
    [['a'], 'en', 'a'],
    [[], 'en', ''],
  ] as const)('of %j in %s is %j', (items, locale, expected) => {
    expect(formatList(items, locale)).toBe(expected);
  });
});

describe('the name of a weekday', () => {
  it.each([
    [0, 'en', 'Monday'],
    [6, 'en', 'Sunday'],
    [0, 'fr', 'lundi'],
    [4, 'fr', 'vendredi'],
    [0, 'ar', 'الاثنين'],
    [6, 'ar', 'الأحد'],
  ] as const)('%i in %s is %s', (weekday, locale, expected) => {
    expect(weekdayName(weekday, locale)).toBe(expected);
  });
});

describe('the name of a zone', () => {
  it.each([
    ['Europe/Paris', 'en', 'Central European Time'],
    ['Europe/Paris', 'fr', 'heure d’Europe centrale'],
    ['Europe/Paris', 'ar', 'توقيت وسط أوروبا'],
    ['America/New_York', 'en', 'Eastern Time'],
  ] as const)('%s in %s is %s', (zone, locale, expected) => {
    expect(timeZoneName(zone, locale)).toBe(expected);
  });
});

describe('on a machine in another zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(['Pacific/Honolulu', 'Pacific/Auckland'])('in %s, days keep their names', (zone) => {
    vi.stubEnv('TZ', zone);
    // Without this the test would pass where the zone of the process cannot be changed.
    expect(new Date('2026-01-01T00:00Z').getTimezoneOffset()).not.toBe(0);
    expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026');
    expect(formatDayOfYear('2026-01-01', 'en')).toBe('1 January');
    expect(weekdayName(0, 'en')).toBe('Monday');
  });
});
