import { type DayException, type DayRange, type Hours, weekdays } from './hours.ts';
import { normalHours } from './normal-hours.ts';
import { holidaysNotKnown, inTermOnly, osmDays, osmMonths } from './osm-words.ts';

/**
 * Hours as the `opening_hours` of OpenStreetMap.
 * `21:00-02:30 every day, closed on holidays -> 'Mo-Su 21:00-02:30; PH 02:30-26:30 off'`
 *
 * A rule after `;` replaces the whole day there, also the small hours of the night before. With hours past midnight
 * rules are therefore added by `,`, and a day is closed from the end of one night to the end of the next.
 */
export function osmHours(hours: Hours): string {
  const normal = normalHours(hours);
  const nightEnd = endOfNights(normal);
  const comment = normal.term === 'unknown' ? ` "${inTermOnly}"` : '';
  const week = weekRules(normal).map((rule) => rule + comment);
  return [
    week.join(nightEnd ? ', ' : '; ') || 'off',
    holidayRule(normal, nightEnd),
    exceptionRules(normal.exceptions ?? [], nightEnd, comment),
  ].join('');
}

interface Times {
  readonly opens: string;
  readonly closes: string;
}

/** When the last of the nights ends that cross midnight. */
interface NightEnd {
  /** `02:30-26:30`: a day and its night; missing where something opens before the night before has ended. */
  readonly wholeNight: string | undefined;
}

function endOfNights({ roundTheClock, weekly = [], exceptions = [] }: Hours): NightEnd | undefined {
  const times = [...weekly, ...exceptions.filter(isOpening)];
  const end = times
    .filter(({ opens, closes }) => closes <= opens)
    .map(({ closes }) => closes)
    .sort()
    .at(-1);
  if (!end) return undefined;
  const overlaps = roundTheClock ?? times.some(({ opens }) => opens < end);
  return { wholeNight: overlaps ? undefined : `${end}-${nextDay(end)}` };
}

/** `02:30 -> 26:30` */
const nextDay = (time: string) => `${Number(time.slice(0, 2)) + 24}${time.slice(2)}`;

function weekRules({ roundTheClock, weekly = [], term }: Hours): string[] {
  if (term.length === 0) return [];
  const dates = typeof term === 'string' ? '' : `${term.map(rangeText).join(',')}: `;
  if (roundTheClock) return [dates ? `${dates}00:00-24:00` : '24/7'];
  const byTimes = Map.groupBy(osmDays, (_, index) =>
    timesText(weekly.filter(({ days }) => days.includes(weekdays[index]!))),
  );
  byTimes.delete('');
  return [...byTimes].map(([times, days]) => `${dates}${daysText(days)} ${times}`);
}

/** `21:00-02:30`; a whole day from another hour than midnight is written past 24:00. */
const timesText = (times: readonly Times[]) =>
  times
    .map(({ opens, closes }) => `${opens}-${opens === closes ? nextDay(closes) : closes}`)
    .join(',');

/** `Mo, Tu, We, Sa -> 'Mo-We,Sa'` */
function daysText(days: readonly (typeof osmDays)[number][]): string {
  const runs: (typeof osmDays)[number][][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && osmDays.indexOf(run.at(-1)!) === osmDays.indexOf(day) - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}

function holidayRule(
  { roundTheClock, publicHolidays }: Hours,
  nightEnd: NightEnd | undefined,
): string {
  if (publicHolidays === 'closed') return `; ${closing('PH', nightEnd)}`;
  if (publicHolidays === 'as-usual' || roundTheClock) return '';
  const day = nightEnd?.wholeNight ? `PH ${nightEnd.wholeNight}` : 'PH';
  return `${nightEnd ? ',' : ';'} ${day} unknown "${holidaysNotKnown}"`;
}

function closing(day: string, nightEnd: NightEnd | undefined): string {
  return nightEnd?.wholeNight ? `${day} ${nightEnd.wholeNight} off` : `${day} off`;
}

function exceptionRules(
  exceptions: readonly DayException[],
  nightEnd: NightEnd | undefined,
  comment: string,
): string {
  const days = [...Map.groupBy(exceptions, ({ date }) => dateText(date))].map(
    ([day, ofThatDay]) => ({
      day,
      opening: ofThatDay.some(isOpening)
        ? `${day} ${timesText(ofThatDay.filter(isOpening))}${comment}`
        : undefined,
    }),
  );
  if (!nightEnd) return days.map(({ day, opening }) => `; ${opening ?? `${day} off`}`).join('');
  const closings = days.map(({ day }) => `; ${closing(day, nightEnd)}`);
  const openings = days.flatMap(({ opening }) => (opening ? [`, ${opening}`] : []));
  return [...closings, ...openings].join('');
}

const isOpening = (exception: DayException): exception is DayException & Times =>
  exception.opens !== undefined && exception.closes !== undefined;

/** `2026-12-24 -> '2026 Dec 24'` */
function dateText(date: string): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${year} ${osmMonths[Number(month) - 1]} ${day}`;
}

const rangeText = ({ from, to }: DayRange) => `${dateText(from)}-${dateText(to)}`;
