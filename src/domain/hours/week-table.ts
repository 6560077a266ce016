import {
  type DayException,
  type Hours,
  type Weekday,
  type WeeklyInterval,
  weekdays,
} from './hours.ts';

/** A stretch of one day, as a table says it. */
export interface DayTimes {
  readonly opens: string;
  readonly closes: string;
  /** Whether it closes on the day after. */
  readonly isNextDay: boolean;
}

/** A row of a table of the week: a day without times is closed. */
export interface DayRow {
  readonly weekday: Weekday;
  readonly times: readonly DayTimes[];
}

/**
 * The week as a table, a row for each day, Monday first. What goes on after midnight stays with the evening it
 * began in, stretches that touch are one, and midnight is the end of a day.
 * `[sa, su] 21:00-02:30 -> … { sa: 21:00 to 02:30 the next day }, { su: the same }`
 */
export function weekTable(weekly: readonly WeeklyInterval[]): DayRow[] {
  return weekdays.map((weekday) => ({
    weekday,
    times: inOrder(weekly.filter(({ days }) => days.includes(weekday))),
  }));
}

/** A single day whose hours are not those of the week; without times it is closed. */
export interface ExceptionalDay {
  readonly date: string;
  readonly times: readonly DayTimes[];
}

/** The days that differ, each once, in the order of the calendar. */
export const exceptionalDays = (exceptions: readonly DayException[]): ExceptionalDay[] =>
  [...Map.groupBy(exceptions, ({ date }) => date)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, ofThatDay]) => ({
      date,
      times: inOrder(
        ofThatDay.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : [])),
      ),
    }));

/** Whether a stretch is all of its day. */
export const isWholeDay = ({ opens, closes, isNextDay }: DayTimes): boolean =>
  opens === '00:00' && closes === '24:00' && !isNextDay;

/** The contacts of a service by their hours, in the order of the first of each: `[phone, sms] day and night, [chat] evenings`. */
export function contactsByHours<C extends { readonly hours: Hours | undefined }>(
  contacts: readonly C[],
): C[][] {
  return [...Map.groupBy(contacts, ({ hours }) => hoursKey(hours)).values()];
}

function hoursKey(hours: Hours | undefined): string {
  if (!hours) return '';
  const { roundTheClock, weekly = [], exceptions = [], publicHolidays, term } = hours;
  const days = [weekTable(weekly), exceptionalDays(exceptions)];
  return JSON.stringify([roundTheClock, days, publicHolidays, term]);
}

const wholeDay = 24 * 60;

/** Minutes from the start of the day on which it opens. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface ClockTimes {
  readonly opens: string;
  readonly closes: string;
}

const inOrder = (openings: readonly ClockTimes[]) => joined(openings.map(stretchOf)).map(timesOf);

function stretchOf({ opens, closes }: ClockTimes): Stretch {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  return { from, to: to <= from ? to + wholeDay : to };
}

function timesOf({ from, to }: Stretch): DayTimes {
  const isNextDay = to > wholeDay;
  return { opens: clock(from), closes: clock(isNextDay ? to - wholeDay : to), isNextDay };
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (!last || stretch.from > last.to) result.push(stretch);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
  }
  return result;
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
