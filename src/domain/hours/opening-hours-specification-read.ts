import {
  type DayException,
  type DayRange,
  type Hours,
  type Weekday,
  type WeeklyInterval,
  weekdays,
} from './hours.ts';
import { normalHours } from './normal-hours.ts';
import {
  type OpeningHoursSpecification,
  schemaDays,
  schemaHolidays,
} from './opening-hours-specification.ts';
import type { HoursReading, Refusal } from './hours-reading.ts';

/**
 * Hours from the structured data of a page: weekly hours, terms, single days, public holidays. Silence on holidays
 * means that nothing is known of them. What our hours cannot hold is refused.
 * `[every day, opens '00:00', closes '23:59'] -> { hours: { roundTheClock: true, … } }`
 */
export function readOpeningHoursSpecifications(
  specifications: readonly OpeningHoursSpecification[],
): HoursReading {
  const read = specifications.map(partOf);
  const refused = read.find((part) => 'reason' in part);
  if (refused) return refused;
  const parts = read.filter((part): part is Part => !('reason' in part));
  const week = parts.filter(({ days, isClosed }) => days.length > 0 && !isClosed);
  if (week.length === 0) return { reason: 'it names no hours of a weekday' };
  const ranges = new Map(week.map(({ range }) => [JSON.stringify(range), range]));
  const perRange = [...ranges.keys()].map((key) =>
    week.filter(({ range }) => JSON.stringify(range) === key).map(intervalOf),
  );
  if (new Set(perRange.map((intervals) => JSON.stringify(intervals))).size > 1) {
    return { reason: 'it has other hours at other times of the year, which cannot be kept' };
  }
  const publicHolidays = holidaysOf(parts);
  if (typeof publicHolidays === 'object') return publicHolidays;
  const weekly = perRange[0]!;
  const term = [...ranges.values()].filter((range) => range !== undefined);
  const exceptions = parts.filter(isOfOneDay).map(exceptionOf);
  return {
    hours: normalHours({
      ...(isRoundTheClock(weekly) ? { roundTheClock: true } : { weekly }),
      exceptions,
      publicHolidays,
      term: term.length > 0 ? term : 'always',
    }),
  };
}

/** One specification in our words. */
interface Part {
  readonly days: readonly Weekday[];
  readonly isForHolidays: boolean;
  readonly isClosed: boolean;
  readonly opens: string;
  readonly closes: string;
  readonly range: DayRange | undefined;
}

function partOf(specification: OpeningHoursSpecification): Part | Refusal {
  const { dayOfWeek = [], validFrom, validThrough } = specification;
  const [opens, closes] = [specification.opens, specification.closes].map(timeOf);
  const names = [dayOfWeek].flat().map((name) => name.replace(/^https?:\/\/schema\.org\//, ''));
  const unknown = names.find(
    (name) => name !== schemaHolidays && !schemaDays.some((d) => d === name),
  );
  if (unknown) return { reason: `dayOfWeek "${unknown}" is no day of schema.org` };
  if (!opens || !closes) {
    return { reason: 'opens and closes are not both times of a day, such as "21:00"' };
  }
  const dates = [validFrom, validThrough].filter((date) => date !== undefined);
  if (dates.length === 1 || !dates.every((date) => /^\d{4}-\d\d-\d\d$/.test(date))) {
    return { reason: 'validFrom and validThrough are not both dates, such as "2026-12-24"' };
  }
  const [from, to] = dates;
  if (names.length === 0 && (!from || from !== to)) {
    return { reason: 'it has hours without a dayOfWeek that are not those of a single day' };
  }
  return {
    days: weekdays.filter((_, index) => names.includes(schemaDays[index]!)),
    isForHolidays: names.includes(schemaHolidays),
    isClosed: opens === closes,
    opens,
    closes: opens === '00:00' && closes === '23:59' ? '24:00' : closes,
    range: from && to ? { from, to } : undefined,
  };
}

/** `'21:00:00' -> '21:00'` */
const timeOf = (time: string) => /^((?:[01]\d|2[0-3]):[0-5]\d)(?::00)?$/.exec(time)?.[1];

const intervalOf = ({ days, opens, closes }: Part): WeeklyInterval => ({ days, opens, closes });

const isOfOneDay = ({ days, isForHolidays }: Part) => days.length === 0 && !isForHolidays;

const exceptionOf = ({ range, isClosed, opens, closes }: Part): DayException => ({
  date: range!.from,
  ...(!isClosed && { opens, closes }),
});

const isRoundTheClock = ([first, ...more]: readonly WeeklyInterval[]) =>
  more.length === 0 &&
  first?.days.length === weekdays.length &&
  first.opens === '00:00' &&
  first.closes === '24:00';

function holidaysOf(parts: readonly Part[]): Hours['publicHolidays'] | Refusal {
  const said = parts.filter(({ isForHolidays }) => isForHolidays);
  if (said.length === 0) return undefined;
  if (said.every(({ isClosed, days }) => isClosed && days.length === 0)) return 'closed';
  const week = parts.filter(({ days }) => days.length > 0);
  const isAsUsual = week.every(
    (part) => part.isForHolidays && part.days.length === weekdays.length,
  );
  if (isAsUsual && said.length === week.length) return 'as-usual';
  return { reason: 'public holidays with hours of their own cannot be kept' };
}
