import { type Hours, weekdays } from './hours.ts';
import { addDays, instantOf, localDate, weekdayOf } from './zoned-time.ts';

/** A stretch of time in which somebody answers. */
export interface Opening {
  readonly opens: Date;
  /** Missing where it was not found: it goes on past the last day that was looked at. */
  readonly closes: Date | undefined;
  /** It holds only usually: the term, or what happens on public holidays, is not known. */
  readonly isUsual: boolean;
}

/** A week and a day: the next opening of a weekly line lies within, but for exceptions. */
export const aWeek = 8;

/**
 * The openings from the day before an instant to some days after it, in order. The day before counts because
 * its hours may cross midnight. Two touch only where one is certain and the other usual.
 */
export function openingsAround(
  hours: Hours,
  timeZone: string,
  instant: Date,
  publicHolidays: readonly string[] = [],
  daysAhead = aWeek,
): Opening[] {
  const today = localDate(instant, timeZone);
  const days = Array.from({ length: daysAhead + 2 }, (_, offset) => addDays(today, offset - 1));
  const stretches = days.flatMap((day) =>
    timesOn(hours, day, publicHolidays.includes(day)).map((times) =>
      stretchOn(day, times, timeZone),
    ),
  );
  const end = instantOf(addDays(today, daysAhead + 1), '00:00', timeZone).getTime();
  return joined(stretches).map(({ from, to, isUsual }) => ({
    opens: new Date(from),
    closes: to < end ? new Date(to) : undefined,
    isUsual,
  }));
}

interface Times {
  readonly opens: string;
  readonly closes: string;
  readonly isUsual: boolean;
}

/** What opens on a day. All of it belongs to that day, also what goes on after midnight. */
function timesOn(hours: Hours, day: string, isHoliday: boolean): Times[] {
  const { exceptions, publicHolidays, roundTheClock, term, weekly } = hours;
  const isTermUnknown = term === 'unknown';
  const ofThatDay = exceptions?.filter(({ date }) => date === day) ?? [];
  if (ofThatDay.length > 0) {
    return ofThatDay.flatMap(({ opens, closes }) =>
      opens && closes ? [{ opens, closes, isUsual: isTermUnknown }] : [],
    );
  }
  const isInTerm =
    typeof term === 'string' || term.some(({ from, to }) => from <= day && day <= to);
  if (!isInTerm || (isHoliday && publicHolidays === 'closed')) return [];
  // "Day and night, every day" says of holidays what weekly hours leave open.
  if (roundTheClock) return [{ opens: '00:00', closes: '24:00', isUsual: isTermUnknown }];
  const isUsual = isTermUnknown || (isHoliday && publicHolidays !== 'as-usual');
  const weekday = weekdays[weekdayOf(day)]!;
  return (weekly ?? [])
    .filter(({ days }) => days.includes(weekday))
    .map(({ opens, closes }) => ({ opens, closes, isUsual }));
}

/** An opening as milliseconds, which compare and sort. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isUsual: boolean;
}

function stretchOn(day: string, { opens, closes, isUsual }: Times, timeZone: string): Stretch {
  const closingDay = closes <= opens ? addDays(day, 1) : day;
  return {
    from: instantOf(day, opens, timeZone).getTime(),
    to: instantOf(closingDay, closes, timeZone).getTime(),
    isUsual,
  };
}

/** One after the other, cut only where certainty changes. Where two overlap, the certain one counts. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const edges = stretches.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
  const result: Stretch[] = [];
  edges.slice(1).forEach((to, index) => {
    const from = edges[index]!;
    // A clock that is put forward may skip the whole of a stretch, which then ends before it begins.
    const covering = stretches.filter((stretch) => stretch.from <= from && to <= stretch.to);
    if (from === to || covering.length === 0) return;
    const isUsual = covering.every((stretch) => stretch.isUsual);
    const last = result.at(-1);
    const goesOn = last?.to === from && last.isUsual === isUsual;
    if (goesOn) result.pop();
    result.push({ from: goesOn ? last.from : from, to, isUsual });
  });
  return result;
}
