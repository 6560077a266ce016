import { type Hours, weekdays } from './hours.ts';
import { addDays, instantOf, localDate, weekdayOf } from './zoned-time.ts';

/** A stretch of time in which somebody answers. */
export interface Opening {
  readonly opens: Date;
  readonly closes: Date;
}

/** A week and a day: the next opening of a weekly line lies within. */
const daysAhead = 8;

/**
 * The openings from the day before an instant to a week after it, in order, with no two that touch.
 * The day before counts because its hours may cross midnight.
 */
export function openingsAround(hours: Hours, timeZone: string, instant: Date): Opening[] {
  const today = localDate(instant, timeZone);
  const days = Array.from({ length: daysAhead + 2 }, (_, offset) => addDays(today, offset - 1));
  const openings = days
    .filter((day) => isInTerm(hours, day))
    .flatMap((day) => timesOn(hours, day).map((times) => openingOn(day, times, timeZone)));
  return joined(openings);
}

interface Times {
  readonly opens: string;
  readonly closes: string;
}

function timesOn(hours: Hours, day: string): Times[] {
  const exceptions = hours.exceptions?.filter(({ date }) => date === day) ?? [];
  if (exceptions.length > 0) {
    return exceptions.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []));
  }
  if (hours.roundTheClock) return [{ opens: '00:00', closes: '24:00' }];
  const weekday = weekdays[weekdayOf(day)]!;
  return hours.weekly?.filter(({ days }) => days.includes(weekday)) ?? [];
}

function isInTerm({ term }: Hours, day: string): boolean {
  return typeof term === 'string' || term.some(({ from, to }) => from <= day && day <= to);
}

function openingOn(day: string, { opens, closes }: Times, timeZone: string): Opening {
  const closingDay = closes <= opens ? addDays(day, 1) : day;
  return {
    opens: instantOf(day, opens, timeZone),
    closes: instantOf(closingDay, closes, timeZone),
  };
}

function joined(openings: readonly Opening[]): Opening[] {
  const result: Opening[] = [];
  for (const opening of [...openings].sort((a, b) => a.opens.getTime() - b.opens.getTime())) {
    const last = result.at(-1);
    if (!last || opening.opens > last.closes) result.push(opening);
    else if (opening.closes > last.closes)
      result[result.length - 1] = { ...last, closes: opening.closes };
  }
  return result;
}
