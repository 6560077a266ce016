import { type Hours, weekdays } from '../../../src/domain/hours/hours.ts';

/** What a clock on the wall shows, minute after minute, as minutes since 1970 as if it stood in UTC. */
export interface Scan {
  readonly start: number;
  readonly shown: readonly number[];
}

const minute = 60_000;

/** Looks at a zone's clock once a minute for some days. */
export function scanOf(timeZone: string, start: Date, days: number): Scan {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  let latest = -Infinity;
  const shown = Array.from({ length: days * 1440 }, (_, index) => {
    const text = wall.format(new Date(start.getTime() + index * minute));
    // Of a time that is shown twice the first counts, so the clock is held while it repeats itself.
    latest = Math.max(latest, Date.parse(`${text.replace(' ', 'T')}Z`) / minute);
    return latest;
  });
  return { start: start.getTime(), shown };
}

export const instantAt = ({ start }: Scan, index: number) => new Date(start + index * minute);

export type MinuteState = 'open' | 'usually' | 'closed';

/**
 * The state of each minute of a scan, found by looking whether an interval covers it: slow, and written without a
 * look at `src/domain/hours/`, so that the two do not share a mistake.
 */
export function statesOf(
  hours: Hours,
  { shown }: Scan,
  holidays: readonly string[],
): MinuteState[] {
  const states = shown.map((): MinuteState => 'closed');
  const firstDay = Math.floor(shown[0]! / 1440) - 1;
  const lastDay = Math.floor(shown.at(-1)! / 1440);
  for (let day = firstDay; day <= lastDay; day++) {
    for (const [opens, closes] of intervalsOf(hours, day, holidays)) {
      const from = afterSkip(shown, day * 1440 + opens);
      const to = afterSkip(shown, day * 1440 + closes + (closes <= opens ? 1440 : 0));
      const isUsual = hours.term === 'unknown' || isUncertain(hours, day, holidays);
      shown.forEach((time, index) => {
        if (time < from || time >= to) return;
        if (!isUsual) states[index] = 'open';
        else if (states[index] === 'closed') states[index] = 'usually';
      });
    }
  }
  return states;
}

const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function intervalsOf(hours: Hours, day: number, holidays: readonly string[]): [number, number][] {
  const date = dateOf(day);
  const pairs: { opens?: string | undefined; closes?: string | undefined }[] = [];
  if (hours.exceptions?.some((exception) => exception.date === date)) {
    pairs.push(...hours.exceptions.filter((exception) => exception.date === date));
  } else if (hours.publicHolidays === 'closed' && holidays.includes(date)) {
    return [];
  } else if (Array.isArray(hours.term) && !isWithin(hours.term, date)) {
    return [];
  } else if (hours.roundTheClock) {
    pairs.push({ opens: '00:00', closes: '24:00' });
  } else {
    // 1 January 1970 was a Thursday.
    const weekday = weekdays[(((day + 3) % 7) + 7) % 7]!;
    pairs.push(...hours.weekly!.filter(({ days }) => days.includes(weekday)));
  }
  return pairs
    .filter((pair) => pair.opens !== undefined)
    .map(({ opens, closes }) => [minutesOf(opens!), minutesOf(closes!)]);
}

const isWithin = (term: readonly { from: string; to: string }[], date: string) =>
  term.some(({ from, to }) => date >= from && date <= to);

const isUncertain = (hours: Hours, day: number, holidays: readonly string[]) =>
  holidays.includes(dateOf(day)) &&
  !hours.roundTheClock &&
  hours.publicHolidays !== 'as-usual' &&
  !hours.exceptions?.some(({ date }) => date === dateOf(day));

/** A time that the clock skips comes as late as the skip makes it: of 02:00 to 03:00, 02:30 comes at 03:30. */
function afterSkip(shown: readonly number[], time: number): number {
  const next = shown.findIndex((other) => other >= time);
  if (next < 1 || shown[next] === time) return time;
  return time + (shown[next]! - shown[next - 1]! - 1);
}
