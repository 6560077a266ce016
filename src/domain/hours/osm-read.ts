import { type Hours, weekdays } from './hours.ts';
import type { HoursReading, Refusal } from './hours-reading.ts';
import { normalHours } from './normal-hours.ts';
import { type OsmRule, osmRules } from './osm-rules.ts';
import { exceptionsOf, holidaysOf } from './osm-days.ts';
import { weekOf } from './osm-week.ts';
import { inTermOnly } from './osm-words.ts';

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
