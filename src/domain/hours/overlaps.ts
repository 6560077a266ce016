import { type Hours, type Weekday, type WeeklyInterval, weekdays } from './hours.ts';

/** Two items of a list that are open at once: the later one of the list, and the one that it meets. */
interface Overlap {
  readonly index: number;
  readonly other: number;
}

/** Minutes from the start of a week, or of the calendar. */
interface Stretch {
  readonly index: number;
  readonly opens: number;
  readonly closes: number;
}

const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;

/**
 * The first intervals of a week that are open at once. Past midnight counts, and Sunday night meets Monday.
 * `Sunday 22:00-02:00 and Monday 01:00-05:00 -> { index: 1, other: 0, day: 'mo' }`
 */
export function weeklyOverlap(
  weekly: readonly WeeklyInterval[],
): (Overlap & { readonly day: Weekday }) | undefined {
  const stretches = weekly.flatMap(({ days, ...times }, index) =>
    [...new Set(days)].map((day) => stretchOn(weekdays.indexOf(day) * minutesOfDay, times, index)),
  );
  // A second time a week later, where the night of Sunday meets Monday.
  const later = stretches.map(({ index, opens, closes }) => ({
    index,
    opens: opens + minutesOfWeek,
    closes: closes + minutesOfWeek,
  }));
  const overlap = firstOverlap([...stretches, ...later]);
  if (!overlap) return undefined;
  const { index, other, from } = overlap;
  return { index, other, day: weekdays[Math.floor(from / minutesOfDay) % 7]! };
}

type Exceptions = NonNullable<Hours['exceptions']>;

/**
 * The first exceptions that are open at once, or of which one says that the same day is closed.
 * `closed on 24 December, and open that day from 10:00 -> { index: 1, other: 0 }`
 */
export function exceptionOverlap(exceptions: Exceptions): Overlap | undefined {
  const contradiction = exceptions.flatMap(({ date, opens }, index) => {
    const other = exceptions.findIndex((earlier) => earlier.date === date);
    return other < index && (!opens || !exceptions[other]!.opens) ? [{ index, other }] : [];
  });
  const stretches = exceptions.flatMap(({ date, opens, closes }, index) =>
    opens && closes
      ? [stretchOn(Date.parse(`${date}T00:00:00Z`) / 60_000, { opens, closes }, index)]
      : [],
  );
  const overlap = contradiction[0] ?? firstOverlap(stretches);
  return overlap && { index: overlap.index, other: overlap.other };
}

function stretchOn(
  day: number,
  { opens, closes }: { readonly opens: string; readonly closes: string },
  index: number,
): Stretch {
  const start = minutesOf(opens);
  const end = minutesOf(closes);
  return { index, opens: day + start, closes: day + (end <= start ? end + minutesOfDay : end) };
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** Looks at neighbours alone: the first two that overlap stand beside each other. */
function firstOverlap(
  stretches: readonly Stretch[],
): (Overlap & { readonly from: number }) | undefined {
  const sorted = [...stretches].sort((a, b) => a.opens - b.opens);
  for (const [place, next] of sorted.entries()) {
    const last = sorted[place - 1];
    if (!last || last.closes <= next.opens) continue;
    const [other, index] = [last.index, next.index].sort((a, b) => a - b) as [number, number];
    return { index, other, from: next.opens };
  }
  return undefined;
}
