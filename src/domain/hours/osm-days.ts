import { type DayException, type DayRange, weekdays } from './hours.ts';
import type { Refusal } from './hours-reading.ts';
import type { OsmRule } from './osm-rules.ts';
import { isWholeNight, type Times, withinTheNextDay } from './osm-times.ts';
import type { Week } from './osm-week.ts';
import { holidaysNotKnown, inTermOnly } from './osm-words.ts';
import { addDays } from './zoned-time.ts';

/** What the rules say of public holidays, as far as our hours can hold it. */
export function holidaysOf(
  rules: readonly OsmRule[],
  week: Week,
  unsaid: 'as-usual' | 'unknown',
): 'as-usual' | 'closed' | 'unknown' | Refusal {
  const said = rules.filter(({ isForHolidays }) => isForHolidays);
  const [rule] = said;
  if (!rule) return unsaid;
  if (said.length === 1 && rule.dates.length === 0) {
    if (rule.state === 'off' && isWholeNight(rule)) return 'closed';
    if (rule.comment === holidaysNotKnown && isWholeNight(rule)) return 'unknown';
  }
  const times = JSON.stringify(rule.times.map(withinTheNextDay));
  const isAsUsual =
    said.length === 1 &&
    rule.state !== 'off' &&
    ((week.isAlways && rule.isAlways) ||
      (!rule.isAlways && weekdays.every((day) => JSON.stringify(week.on[day]) === times)));
  if (isAsUsual) return 'as-usual';
  return { reason: `"${rule.text}": public holidays with hours of their own cannot be kept` };
}

/** Days by their date, each with all of its hours. */
export function exceptionsOf(rules: readonly OsmRule[]): DayException[] | Refusal {
  const byDate = new Map<string, readonly Times[]>();
  for (const rule of rules) {
    const times = rule.times.map(withinTheNextDay).filter((pair) => pair !== undefined);
    const isOff = rule.state === 'off' && isWholeNight(rule);
    const isOpen = rule.state !== 'off' && times.length > 0 && times.length === rule.times.length;
    const isCommentKnown = (rule.comment ?? inTermOnly) === inTermOnly;
    if (!(isOff || isOpen) || rule.days.length > 0 || rule.isForHolidays || !isCommentKnown) {
      return { reason: `"${rule.text}": give the hours of each day, or say that it is off` };
    }
    const dates = rule.dates.flatMap(datesOf);
    if (dates.length > aYear) return { reason: `"${rule.text}" is longer than a year` };
    for (const date of dates) {
      if (rule.isAdded && !byDate.has(date)) {
        return {
          reason: `"${rule.text}" adds to the hours of a weekday: give all hours of the day`,
        };
      }
      byDate.set(date, isOff ? [] : [...(rule.isAdded ? byDate.get(date)! : []), ...times]);
    }
  }
  return [...byDate].flatMap(([date, times]): DayException[] =>
    times.length > 0 ? times.map((pair) => ({ date, ...pair })) : [{ date }],
  );
}

/** Longer stretches are slips of the pen, and nobody wants their days one by one. */
const aYear = 366;

function datesOf({ from, to }: DayRange): string[] {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return Array.from({ length: Math.min(days, aYear + 1) }, (_, index) => addDays(from, index));
}
