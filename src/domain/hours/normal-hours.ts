import {
  type DayException,
  type DayRange,
  type Hours,
  type WeeklyInterval,
  weekdays,
} from './hours.ts';

/**
 * The same hours in the one form that readers give and writers start from: intervals and days in order, each once,
 * midnight as the end of a day, and nothing said that makes no difference.
 * `closes: '00:00' -> closes: '24:00'`
 */
export function normalHours(hours: Hours): Hours {
  const { roundTheClock, weekly, publicHolidays, term } = hours;
  const exceptions = normalExceptions(hours.exceptions ?? []);
  // Day and night, every day: whether that holds on holidays too is asked only of weekly hours.
  const isSaid = publicHolidays === 'closed' || (publicHolidays === 'as-usual' && !roundTheClock);
  return {
    ...(roundTheClock ? { roundTheClock } : { weekly: normalWeek(weekly ?? []) }),
    ...(exceptions.length > 0 && { exceptions }),
    ...(isSaid && { publicHolidays }),
    term: typeof term === 'string' ? term : normalTerm(term),
  };
}

function normalWeek(weekly: readonly WeeklyInterval[]): WeeklyInterval[] {
  const byTimes = Map.groupBy(weekly, ({ opens, closes }) => `${opens}-${endOfDay(closes)}`);
  return [...byTimes.values()]
    .map((intervals) => ({
      days: weekdays.filter((day) => intervals.some(({ days }) => days.includes(day))),
      opens: intervals[0]!.opens,
      closes: endOfDay(intervals[0]!.closes),
    }))
    .sort(
      (a, b) =>
        weekdays.indexOf(a.days[0]!) - weekdays.indexOf(b.days[0]!) ||
        compare(a.opens, b.opens) ||
        compare(a.closes, b.closes),
    );
}

function normalExceptions(exceptions: readonly DayException[]): DayException[] {
  const byDate = Map.groupBy(exceptions, ({ date }) => date);
  return [...byDate]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([date, ofThatDay]): DayException[] => {
      const [first, ...rest] = normalWeek(
        ofThatDay.flatMap(({ opens, closes }) =>
          opens && closes ? [{ days: [weekdays[0]], opens, closes }] : [],
        ),
      ).map(({ opens, closes }) => ({ date, opens, closes }));
      return first ? [first, ...rest] : [{ date }];
    });
}

function normalTerm(term: readonly DayRange[]): DayRange[] {
  const byDays = Map.groupBy(term, ({ from, to }) => `${from} ${to}`);
  return [...byDays].sort(([a], [b]) => compare(a, b)).map(([, [range]]) => range!);
}

const endOfDay = (closes: string) => (closes === '00:00' ? '24:00' : closes);

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
