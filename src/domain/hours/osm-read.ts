import { type DayException, type Hours, type Weekday, weekdays } from './hours.ts';
import { normalHours } from './normal-hours.ts';
import { type OsmRule, osmRules, type Refusal } from './osm-rules.ts';
import { holidaysNotKnown, inTermOnly } from './osm-words.ts';
import { addDays } from './zoned-time.ts';

/** What was read, or why not and what to do. */
export type HoursReading = { readonly hours: Hours } | Refusal;

interface Times {
  readonly opens: string;
  readonly closes: string;
}

/**
 * Reads an `opening_hours` of OpenStreetMap: what we write, and common spellings of weekly hours, terms, public
 * holidays and single days. What our hours cannot hold is refused, never guessed.
 *
 * The second argument says what silence on public holidays means: `as-usual` is the rule of OpenStreetMap, and right
 * for strings that we wrote; `unknown` is right for hours noted from a page that does not mention them.
 * `('Mo-Su 21:00-02:30; PH off', …) -> closed on holidays`, `('Mo-Fr 09:00-17:00; SH off', …) -> { reason }`
 */
export function readOsmHours(text: string, holidaysUnsaid: 'as-usual' | 'unknown'): HoursReading {
  const rules = osmRules(text);
  if ('reason' in rules) return rules;
  const week = rules.filter(isOfTheWeek);
  const term = termOf(week);
  if (typeof term === 'object' && 'reason' in term) return term;
  const weekly = weekOf(week);
  if ('reason' in weekly) return weekly;
  const publicHolidays = holidaysOf(rules, weekly, holidaysUnsaid);
  if (typeof publicHolidays === 'object') return publicHolidays;
  const exceptions = exceptionsOf(rules.filter((rule) => !isOfTheWeek(rule) && rule.dates.length));
  if ('reason' in exceptions) return exceptions;
  const hours = weekly.isAlways
    ? { roundTheClock: true as const }
    : {
        weekly: weekdays.flatMap((day) =>
          weekly.on[day].map((times) => ({ days: [day], ...times })),
        ),
      };
  if (hours.weekly?.length === 0) {
    return { reason: 'it names no weekly hours: leave the hours out where they are not known' };
  }
  return { hours: normalHours({ ...hours, exceptions, publicHolidays, term }) };
}

const isSingleDays = ({ dates }: OsmRule) => dates.every(({ from, to }) => from === to);

/** A rule for weekdays or every day, all year or in a term; not one for holidays alone or for single days. */
function isOfTheWeek(rule: OsmRule): boolean {
  if (rule.dates.length > 0) return rule.state !== 'off' && !isWrittenAsDays(rule);
  return !rule.isForHolidays || rule.days.length > 0;
}

/** `2026 Dec 24`, unlike `2026 Dec 24-2026 Dec 24`, which is a term of one day. */
const isWrittenAsDays = (rule: OsmRule) =>
  isSingleDays(rule) && rule.days.length === 0 && !/\d-\d{4} [A-Z]/.test(rule.text);

function termOf(week: readonly OsmRule[]): Hours['term'] | Refusal {
  const opening = week.filter(({ state }) => state !== 'off');
  const comments = new Set(opening.map(({ comment }) => comment));
  const terms = new Set(opening.map(({ dates }) => JSON.stringify(dates)));
  const strange = opening.find(
    ({ state, comment }) =>
      (comment ?? inTermOnly) !== inTermOnly || (state === 'unknown' && !comment),
  );
  if (strange) return { reason: `"${strange.text}" holds only perhaps, which cannot be kept` };
  if (terms.size > 1 || comments.size > 1) {
    return { reason: 'its rules hold at different times of the year, which cannot be kept' };
  }
  if (comments.has(inTermOnly)) return 'unknown';
  const [dates] = opening.map((rule) => rule.dates);
  return dates && dates.length > 0 ? dates : 'always';
}

interface Week {
  readonly isAlways: boolean;
  readonly on: Readonly<Record<Weekday, readonly Times[]>>;
}

function weekOf(rules: readonly OsmRule[]): Week | Refusal {
  const on = Object.fromEntries(weekdays.map((day) => [day, []])) as unknown as Record<
    Weekday,
    readonly Times[]
  >;
  const isWhole = ({ isAlways, days, times }: OsmRule) =>
    isAlways || (days.length === 0 && times.length === 1 && lastsADay(times[0]!));
  if (rules.length === 1 && isWhole(rules[0]!) && rules[0]!.state !== 'off') {
    return { isAlways: true, on };
  }
  for (const rule of rules) {
    if (rule.isAlways) return { reason: `"${rule.text}" contradicts the other rules` };
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

const lastsADay = ({ opens, closes }: Times) => opens === '00:00' && closes === '24:00';

/** `21:00-26:30 -> 21:00-02:30`; nothing where it goes on for longer than a day. */
function withinTheNextDay({ opens, closes }: Times): Times | undefined {
  if (closes <= '24:00') return { opens, closes };
  const nextDay = `${String(Number(closes.slice(0, 2)) - 24).padStart(2, '0')}${closes.slice(2)}`;
  return nextDay <= opens ? { opens, closes: nextDay } : undefined;
}

function holidaysOf(
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
    (rule.isAlways || weekdays.every((day) => JSON.stringify(week.on[day]) === times));
  if (isAsUsual) return 'as-usual';
  return { reason: `"${rule.text}": public holidays with hours of their own cannot be kept` };
}

/** A day as it is, or from the end of one night to the end of the next: `02:30-26:30`. */
function isWholeNight({ times }: OsmRule): boolean {
  const [first, ...more] = times;
  if (!first || more.length > 0) return !first;
  return withinTheNextDay(first)?.closes === first.opens || lastsADay(first);
}

function exceptionsOf(rules: readonly OsmRule[]): DayException[] | Refusal {
  const byDate = new Map<string, readonly Times[]>();
  for (const rule of rules) {
    const times = rule.times.map(withinTheNextDay).filter((pair) => pair !== undefined);
    const isOff = rule.state === 'off' && isWholeNight(rule);
    const isOpen = rule.state !== 'off' && times.length > 0 && times.length === rule.times.length;
    const isCommentKnown = (rule.comment ?? inTermOnly) === inTermOnly;
    if (!(isOff || isOpen) || rule.days.length > 0 || rule.isForHolidays || !isCommentKnown) {
      return { reason: `"${rule.text}": give the hours of each day, or say that it is off` };
    }
    for (const date of rule.dates.flatMap(datesOf)) {
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

function datesOf({ from, to }: { from: string; to: string }): string[] {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return Array.from({ length }, (_, index) => addDays(from, index));
}
