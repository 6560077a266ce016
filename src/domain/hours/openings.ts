import { type Hours, weekdays } from './hours.ts';
import { addDays, instantOf, localDate, weekdayOf } from './zoned-time.ts';

/** A stretch of time in which somebody answers. */
export interface Opening {
  readonly opens: Date;
  /** Missing where it was not found: it goes on past the last day that was looked at. */
  readonly closes: Date | undefined;
}

/** A week and a day: the next opening of a weekly line lies within, but for exceptions. */
export const aWeek = 8;

/**
 * The openings from the day before an instant to some days after it, in order, with no two that touch.
 * The day before counts because its hours may cross midnight.
 */
export function openingsAround(
  hours: Hours,
  timeZone: string,
  instant: Date,
  daysAhead = aWeek,
): Opening[] {
  const today = localDate(instant, timeZone);
  const days = Array.from({ length: daysAhead + 2 }, (_, offset) => addDays(today, offset - 1));
  const openings = days
    .flatMap((day) => timesOn(hours, day).map((times) => openingOn(day, times, timeZone)))
    // A clock that is put forward may skip the whole of it.
    .filter(({ opens, closes }) => opens < closes);
  const end = instantOf(addDays(today, daysAhead + 1), '00:00', timeZone);
  return joined(openings).map(({ opens, closes }) => ({
    opens,
    closes: closes < end ? closes : undefined,
  }));
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
  if (!isInTerm(hours, day)) return [];
  if (hours.roundTheClock) return [{ opens: '00:00', closes: '24:00' }];
  const weekday = weekdays[weekdayOf(day)]!;
  return hours.weekly?.filter(({ days }) => days.includes(weekday)) ?? [];
}

function isInTerm({ term }: Hours, day: string): boolean {
  return typeof term === 'string' || term.some(({ from, to }) => from <= day && day <= to);
}

interface ClosedOpening {
  readonly opens: Date;
  readonly closes: Date;
}

function openingOn(day: string, { opens, closes }: Times, timeZone: string): ClosedOpening {
  const closingDay = closes <= opens ? addDays(day, 1) : day;
  return {
    opens: instantOf(day, opens, timeZone),
    closes: instantOf(closingDay, closes, timeZone),
  };
}

function joined(openings: readonly ClosedOpening[]): ClosedOpening[] {
  const result: ClosedOpening[] = [];
  for (const opening of [...openings].sort((a, b) => a.opens.getTime() - b.opens.getTime())) {
    const last = result.at(-1);
    if (!last || opening.opens > last.closes) result.push(opening);
    else if (opening.closes > last.closes) {
      result[result.length - 1] = { ...last, closes: opening.closes };
    }
  }
  return result;
}
