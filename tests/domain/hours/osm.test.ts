import { describe, expect, it } from 'vitest';
import { type Hours, weekdays, type WeeklyInterval } from '../../../src/domain/hours/hours.ts';
import { normalHours } from '../../../src/domain/hours/normal-hours.ts';
import { readOsmHours } from '../../../src/domain/hours/osm-read.ts';
import { osmHours } from '../../../src/domain/hours/osm-write.ts';

const weekdaysOnly = weekdays.slice(0, 5);
const nightly: WeeklyInterval = { days: weekdays, opens: '21:00', closes: '02:30' };
const office: WeeklyInterval = { days: weekdaysOnly, opens: '09:00', closes: '17:00' };
const evenings: WeeklyInterval = { days: weekdaysOnly, opens: '20:00', closes: '24:00' };

const usual = { publicHolidays: 'as-usual', term: 'always' } as const;
const term = [
  { from: '2026-09-14', to: '2026-12-18' },
  { from: '2027-01-04', to: '2027-06-30' },
];

describe('hours in the syntax of OpenStreetMap', () => {
  it.each<[string, Hours, string]>([
    ['day and night', { roundTheClock: true, term: 'always' }, '24/7'],
    ['every night', { weekly: [nightly], ...usual }, 'Mo-Su 21:00-02:30'],
    [
      'several a day',
      {
        weekly: [
          { days: ['mo', 'tu', 'th'], opens: '14:00', closes: '16:00' },
          { days: ['mo', 'tu', 'th'], opens: '09:00', closes: '12:00' },
        ],
        ...usual,
      },
      'Mo,Tu,Th 09:00-12:00,14:00-16:00',
    ],
    [
      'days that differ, with none past midnight',
      { weekly: [office, { days: ['sa'], opens: '10:00', closes: '14:00' }], ...usual },
      'Mo-Fr 09:00-17:00; Sa 10:00-14:00',
    ],
    [
      'days that differ, with a night that the next day must not cut',
      {
        weekly: [
          { days: ['fr'], opens: '21:00', closes: '02:30' },
          { days: ['sa'], opens: '10:00', closes: '14:00' },
        ],
        ...usual,
      },
      'Fr 21:00-02:30, Sa 10:00-14:00',
    ],
    [
      'closed on holidays, by day',
      { weekly: [office], publicHolidays: 'closed', term: 'always' },
      'Mo-Fr 09:00-17:00; PH off',
    ],
    [
      'closed on holidays, by night: from the end of one to the end of the next',
      { weekly: [nightly], publicHolidays: 'closed', term: 'always' },
      'Mo-Su 21:00-02:30; PH 02:30-26:30 off',
    ],
    [
      'nothing known of holidays, by day',
      { weekly: [office], term: 'always' },
      'Mo-Fr 09:00-17:00; PH unknown "public holidays not known"',
    ],
    [
      'nothing known of holidays, by night',
      { weekly: [nightly], publicHolidays: 'unknown', term: 'always' },
      'Mo-Su 21:00-02:30, PH 02:30-26:30 unknown "public holidays not known"',
    ],
    [
      'single days',
      {
        weekly: [office],
        exceptions: [
          { date: '2026-12-24', opens: '10:00', closes: '14:00' },
          { date: '2026-12-25' },
        ],
        ...usual,
      },
      'Mo-Fr 09:00-17:00; 2026 Dec 24 10:00-14:00; 2026 Dec 25 off',
    ],
    [
      'single nights',
      {
        weekly: [nightly],
        exceptions: [
          { date: '2026-12-24', opens: '18:00', closes: '06:00' },
          { date: '2026-12-25' },
        ],
        ...usual,
      },
      'Mo-Su 21:00-02:30; 2026 Dec 24 06:00-30:00 off; 2026 Dec 25 06:00-30:00 off, 2026 Dec 24 18:00-06:00',
    ],
    [
      'an exception after the holidays, which it overrules',
      {
        weekly: [office],
        exceptions: [{ date: '2026-12-25', opens: '10:00', closes: '14:00' }],
        publicHolidays: 'closed',
        term: 'always',
      },
      'Mo-Fr 09:00-17:00; PH off; 2026 Dec 25 10:00-14:00',
    ],
    [
      'the dates of terms',
      { weekly: [evenings], publicHolidays: 'as-usual', term },
      '2026 Sep 14-2026 Dec 18,2027 Jan 04-2027 Jun 30: Mo-Fr 20:00-24:00',
    ],
    [
      'day and night in term',
      { roundTheClock: true, publicHolidays: 'closed', term: term.slice(0, 1) },
      '2026 Sep 14-2026 Dec 18: 00:00-24:00; PH off',
    ],
    [
      'a term of unknown dates',
      { weekly: [evenings], publicHolidays: 'as-usual', term: 'unknown' },
      'Mo-Fr 20:00-24:00 "in term only, dates not known"',
    ],
  ])('say %s', (_, hours, text) => {
    expect(osmHours(hours)).toBe(text);
    expect(readOsmHours(text, 'as-usual')).toEqual({ hours: normalHours(hours) });
  });
});

describe('a spelling of others', () => {
  const read = (text: string) => readOsmHours(text, 'unknown');
  const hours = (...weekly: WeeklyInterval[]) => ({ hours: { weekly, term: 'always' } });

  it.each<[string, object]>([
    ['Mo-Fr 9:00-17:00', hours(office)],
    ['Mo - Fr 09:00 – 17:00', hours(office)],
    ['Mo-Fr: 09:00-17:00;', hours(office)],
    ['Mo-Th 09:00-17:00; Fr 09:00-17:00', hours(office)],
    ['Mo-Su 09:00-17:00; Sa-Su off', hours(office)],
    ['21:00-26:30', hours(nightly)],
    ['Mo-Sa 21:00-02:30; Su off', hours({ ...nightly, days: weekdays.slice(0, 6) })],
    ['Sa-Mo 20:00-00:00', hours({ days: ['mo', 'sa', 'su'], opens: '20:00', closes: '24:00' })],
    [
      'Mo 09:00-12:00, 14:00-16:00',
      hours(
        { days: ['mo'], opens: '09:00', closes: '12:00' },
        { days: ['mo'], opens: '14:00', closes: '16:00' },
      ),
    ],
    ['Mo-Su 24/7', { hours: { roundTheClock: true, term: 'always' } }],
    ['24/7; PH off', { hours: { roundTheClock: true, publicHolidays: 'closed', term: 'always' } }],
    ['Mo-Su,PH 21:00-02:30', { hours: { weekly: [nightly], ...usual } }],
    [
      'Mo-Fr 09:00-17:00; Sa,Su,PH off',
      { hours: { weekly: [office], publicHolidays: 'closed', term: 'always' } },
    ],
    [
      'Mo-Fr 09:00-17:00; 2026 Dec 24-26 off',
      {
        hours: {
          weekly: [office],
          exceptions: [{ date: '2026-12-24' }, { date: '2026-12-25' }, { date: '2026-12-26' }],
          term: 'always',
        },
      },
    ],
    [
      '2026 Sep 14-Dec 18: Mo-Fr 20:00-24:00',
      { hours: { weekly: [evenings], term: term.slice(0, 1) } },
    ],
  ])('is read: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['', 'names no weekly hours'],
    ['off', 'names no weekly hours'],
    ['at night', '"at night" is not understood'],
    ['Mo-Fr', 'give the hours at which it is open'],
    ['Mo-Fr 25:00-26:00', 'a time that does not exist'],
    ['Mo-Fr 09:00-17:75', 'a time that does not exist'],
    ['Mo-Fr 20:00-48:00', 'lasts longer than a day'],
    ['24/7; 2026 Feb 30 off', 'a day that does not exist'],
    ['Mo-Fr 20:00+', 'open end'],
    ['Mo-Fr 24/7', '24/7 is every day'],
    ['24/7; Su off', '24/7 is every day'],
    ['24/7; 2026 Jan 01-2099 Jan 01 off', 'longer than a year'],
    ['Mo-Fr 09:00-17:00; PH 24/7', 'public holidays with hours of their own'],
    ['Mo-Fr sunset-24:00', 'the sun'],
    ['Mo-Fr 09:00-17:00; SH off', 'school holidays'],
    ['week 1-10: Mo 09:00-17:00', 'weeks of the year'],
    ['Mo[1] 09:00-17:00', 'within a month'],
    ['Mo 09:00-17:00 || "call us"', 'fallback'],
    ['Mo-Su 10:00-20:00 "by appointment"', 'only perhaps'],
    ['2026 Sep 14-2026 Dec 18: Mo 20:00-24:00; Tu 20:00-24:00', 'different times of the year'],
    ['Mo-Fr 09:00-17:00; Mo 12:00-13:00 off', 'give the hours at which it is open'],
    ['Mo-Fr 09:00-17:00, 2026 Dec 24 18:00-20:00', 'give all hours of the day'],
    ['Fr 21:00-02:30; Sa 10:00-14:00', 'put "," in place of ";"'],
    ['Mo-Fr 17:00-09:00; Sa,Su,PH 00:00-24:00', 'public holidays with hours of their own'],
    ['Mo-Fr 09:00-17:00; PH 10:00-12:00', 'public holidays with hours of their own'],
  ])('is refused with a reason: %s', (text, reason) => {
    expect(read(text)).toEqual({ reason: expect.stringContaining(reason) as string });
  });

  it('that is silent on public holidays means what its reader says of silence', () => {
    expect(readOsmHours('Mo-Fr 09:00-17:00', 'unknown')).toEqual(hours(office));
    expect(readOsmHours('Mo-Fr 09:00-17:00', 'as-usual')).toEqual({
      hours: { weekly: [office], ...usual },
    });
  });
});
