import { type Weekday, weekdays } from './hours.ts';
import type { Refusal } from './hours-reading.ts';
import type { OsmRule } from './osm-rules.ts';
import { lastsADay, type Times, withinTheNextDay } from './osm-times.ts';

/** The hours of an ordinary week. */
export interface Week {
  readonly isAlways: boolean;
  readonly on: Readonly<Record<Weekday, readonly Times[]>>;
}

/** Each rule replaces the days that it names, or adds to them. */
export function weekOf(rules: readonly OsmRule[]): Week | Refusal {
  const on = Object.fromEntries(weekdays.map((day) => [day, []])) as unknown as Record<
    Weekday,
    readonly Times[]
  >;
  if (rules.length === 1 && isDayAndNight(rules[0]!)) return { isAlways: true, on };
  for (const rule of rules) {
    if (rule.isAlways) {
      return { reason: `"${rule.text}": 24/7 is every day; for some days write 00:00-24:00` };
    }
    const times = rule.times.map(withinTheNextDay);
    if (times.includes(undefined)) return { reason: `"${rule.text}" lasts longer than a day` };
    if (rule.state === 'off' ? times.length > 0 : times.length === 0) {
      return { reason: `"${rule.text}" is not understood: give the hours at which it is open` };
    }
    const days = rule.days.length > 0 ? rule.days : weekdays;
    const cut = rule.isAdded ? undefined : days.find((day) => cutsTheNight(day, rule, on));
    if (cut) {
      const remedy = 'if that night goes on, put "," in place of ";" before it';
      return { reason: `"${rule.text}" ends the night before at midnight: ${remedy}` };
    }
    for (const day of days) {
      on[day] = [...(rule.isAdded ? on[day] : []), ...times.filter((pair) => pair !== undefined)];
    }
  }
  return { isAlways: false, on };
}

/** `24/7`, or `00:00-24:00` without days, as it is written within a term. */
function isDayAndNight({ isAlways, days, times, state }: OsmRule): boolean {
  if (state === 'off') return false;
  if (isAlways) return days.length === 0 || new Set(days).size === weekdays.length;
  return days.length === 0 && times.length === 1 && lastsADay(times[0]!);
}

/**
 * Whether a rule takes away the small hours that belong to the night before. Programs do that and people seldom mean
 * it, so that we ask. A day that is off closes what opens on it, with us as with those who write it.
 */
function cutsTheNight(day: Weekday, rule: OsmRule, on: Week['on']): boolean {
  const before = weekdays[(weekdays.indexOf(day) + 6) % 7]!;
  if (rule.state === 'off' || rule.days.length === 0 || rule.days.includes(before)) return false;
  const nights = on[before].filter(({ opens, closes }) => closes <= opens && closes !== '00:00');
  return nights.some(
    (night) => !rule.times.some(({ opens, closes }) => opens === '00:00' && night.closes <= closes),
  );
}
