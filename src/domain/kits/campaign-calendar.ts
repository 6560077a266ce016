import { type CalendarDate, dayAfter } from '../publication/calendar-date.ts';
import { type Seasonal, seasonOn } from '../publication/season.ts';

/** The days of a campaign as calendars know them. */
export interface CalendarEntry {
  /** Tells the entries of one campaign apart; empty where there is one. */
  readonly part: string;
  readonly from: CalendarDate;
  /** The day after the last: calendars count so. */
  readonly until: CalendarDate;
  /** After how many years it comes back; missing for what happens once. */
  readonly everyYears: number | undefined;
}

/**
 * What stands in a calendar for a campaign. It begins with the season that counts on the day on which the campaign was
 * published, so that it is the same in every build.
 * `(every year 11-15 to 01-31, published 2026-11-22) -> [{ from: '2026-11-15', until: '2027-02-01', everyYears: 1, … }]`
 *
 * A season that spans the end of February is a day longer in some years, and a rule knows one length only: then there
 * are four entries, each of them every four years. That holds until 2100, which is no leap year.
 */
export function calendarEntries(campaign: Seasonal, published: CalendarDate): CalendarEntry[] {
  const { from, to, everyYear } = campaign;
  if (!everyYear) {
    const isDated = from !== undefined && to !== undefined;
    return isDated ? [{ part: '', from, until: dayAfter(to), everyYears: undefined }] : [];
  }
  const first = Number(seasonOn(campaign, published)?.from.slice(0, 4));
  const season = (year: number) => {
    const last = everyYear.to < everyYear.from ? year + 1 : year;
    return { from: firstDay(year, everyYear.from), until: dayAfter(lastDay(last, everyYear.to)) };
  };
  if (!spansEndOfFebruary(everyYear)) return [{ part: '', ...season(first), everyYears: 1 }];
  return [first, first + 1, first + 2, first + 3]
    .map((year) => ({ part: `-${year % 4}`, ...season(year), everyYears: 4 }))
    .filter((entry) => entry.from < entry.until);
}

interface DaysOfYear {
  readonly from: string;
  readonly to: string;
}

const spansEndOfFebruary = ({ from, to }: DaysOfYear): boolean =>
  to < from ? to >= '02-29' || from <= '02-29' : from <= '02-29' && to >= '02-29';

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Where a year has no 29 February, a season that begins on it begins the day after, and one that ends on it the day before. */
const firstDay = (year: number, day: string): CalendarDate =>
  day === '02-29' && !isLeapYear(year) ? `${year}-03-01` : `${year}-${day}`;
const lastDay = (year: number, day: string): CalendarDate =>
  day === '02-29' && !isLeapYear(year) ? `${year}-02-28` : `${year}-${day}`;
