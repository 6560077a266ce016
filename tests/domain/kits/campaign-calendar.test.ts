import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarEntries } from '../../../src/domain/kits/campaign-calendar.ts';
import { dayAfter, isCalendarDate } from '../../../src/domain/publication/calendar-date.ts';
import { seasonOn } from '../../../src/domain/publication/season.ts';

const yearly = (from: string, to: string) => ({ everyYear: { from, to } });

describe('what stands in a calendar for a campaign', () => {
  it('is its days, once, with the day after the last as the end', () => {
    expect(calendarEntries({ from: '2026-12-30', to: '2026-12-31' }, '2026-11-22')).toEqual([
      { part: '', from: '2026-12-30', until: '2027-01-01', everyYears: undefined },
    ]);
  });

  it.each([
    ['a single day', yearly('09-10', '09-10'), '2026-11-22', '2027-09-10', '2027-09-11'],
    [
      'a season across New Year',
      yearly('11-15', '01-31'),
      '2026-11-22',
      '2026-11-15',
      '2027-02-01',
    ],
    [
      'a season that ran in January',
      yearly('11-15', '01-31'),
      '2027-01-05',
      '2026-11-15',
      '2027-02-01',
    ],
    ['a season that comes', yearly('05-01', '05-31'), '2026-03-01', '2026-05-01', '2026-06-01'],
    [
      'a season up to 28 February',
      yearly('02-01', '02-28'),
      '2028-02-01',
      '2028-02-01',
      '2028-02-29',
    ],
    [
      'a season to the end of the year',
      yearly('12-01', '12-31'),
      '2026-12-31',
      '2026-12-01',
      '2027-01-01',
    ],
  ])('comes back every year: %s', (_, campaign, published, from, until) => {
    expect(calendarEntries(campaign, published)).toEqual([
      { part: '', from, until, everyYears: 1 },
    ]);
  });

  it('comes back in four entries where the end of February makes some years longer', () => {
    expect(calendarEntries(yearly('02-20', '03-10'), '2026-11-22')).toEqual([
      { part: '-3', from: '2027-02-20', until: '2027-03-11', everyYears: 4 },
      { part: '-0', from: '2028-02-20', until: '2028-03-11', everyYears: 4 },
      { part: '-1', from: '2029-02-20', until: '2029-03-11', everyYears: 4 },
      { part: '-2', from: '2030-02-20', until: '2030-03-11', everyYears: 4 },
    ]);
  });

  it('is nothing for a draft without dates', () => {
    expect(calendarEntries({}, '2026-11-22')).toEqual([]);
    expect(calendarEntries({ from: '2026-11-22' }, '2026-11-22')).toEqual([]);
  });

  it('is a day every four years where that day is 29 February', () => {
    expect(calendarEntries(yearly('02-29', '02-29'), '2026-11-22')).toEqual([
      { part: '-0', from: '2028-02-29', until: '2028-03-01', everyYears: 4 },
    ]);
  });

  it('covers the very days on which the site says that the campaign runs, in leap years too', () => {
    const dayOfYear = fc
      .integer({ min: 0, max: 365 })
      .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(5, 10));
    fc.assert(
      fc.property(dayOfYear, dayOfYear, dayOfYear, (from, to, day) => {
        const campaign = yearly(from, to);
        const published = isCalendarDate(`2026-${day}`) ? `2026-${day}` : '2026-02-28';
        const entries = calendarEntries(campaign, published);
        const first = entries.map((entry) => entry.from).sort()[0] ?? '2026-01-01';
        const covered = new Set(entries.flatMap(daysOf));
        const wrong: string[] = [];
        for (let today = first; today < '2034-01-01'; today = dayAfter(today)) {
          const runs = seasonOn(campaign, today)?.state === 'running';
          if (covered.has(today) !== runs) wrong.push(today);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const aDay = 24 * 60 * 60 * 1000;

/** The days of an entry up to 2034, as a calendar application works them out from its rule. */
function daysOf({ from, until, everyYears = 100 }: CalendarEntry): string[] {
  const length = (Date.parse(until) - Date.parse(from)) / aDay;
  const days: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= 2034; year += everyYears) {
    let day = `${year}-${from.slice(5)}`;
    if (!isCalendarDate(day)) continue;
    for (let count = 0; count < length; count += 1) {
      days.push(day);
      day = dayAfter(day);
    }
  }
  return days;
}
