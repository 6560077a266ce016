import { type DayRange, type Weekday, weekdays } from './hours.ts';
import type { Refusal } from './hours-reading.ts';
import { osmDays, osmMonths } from './osm-words.ts';

/** One rule of an `opening_hours`, as it stands. */
export interface OsmRule {
  readonly text: string;
  /** After `,`: it adds to the rules before. After `;` it replaces their days. */
  readonly isAdded: boolean;
  readonly dates: readonly DayRange[];
  readonly days: readonly Weekday[];
  readonly isForHolidays: boolean;
  readonly isAlways: boolean;
  /** Closing may lie past 24:00: `21:00-26:30`. */
  readonly times: readonly { readonly opens: string; readonly closes: string }[];
  readonly state: 'open' | 'off' | 'unknown';
  readonly comment: string | undefined;
}

const day = `(?:${osmDays.join('|')})`;
const date = String.raw`\d{4} (?:${osmMonths.join('|')}) \d{1,2}`;
const dates = String.raw`${date}(?:-(?:\d{4} )?(?:[A-Z][a-z]{2} )?\d{1,2}(?!\d))?`;
const days = `(?:${day}(?:-${day})?|PH)`;
const time = String.raw`\d{1,2}:\d{2}`;
const listOf = (part: string) => `${part}(?:, ?${part})*`;

const ruleForm = new RegExp(
  `^(?:(?<dates>${listOf(dates)})(?::? |$))?(?:(?<days>${listOf(days)})(?::? |$))?` +
    `(?:(?<always>24/7)|(?<times>${listOf(`${time}-${time}`)}))?` +
    ' ?(?<state>open|off|closed|unknown)? ?(?:"(?<comment>[^"]*)")?$',
);

/** A comma parts two rules where one has ended and what follows is no time. */
const partings = new RegExp(
  String.raw`(;)|(?<=\d:\d{2}|24/7|off|closed|unknown|")\s*(,)\s*(?=[A-Z"]|\d{4} )`,
);

/** What we do not keep, and how it is known by its spelling. */
const refused: readonly [RegExp, string][] = [
  [/\|\|/, 'a fallback rule (||) cannot be kept: leave it out, or put it into the notes'],
  [/\bSH\b/, 'school holidays cannot be kept: give the dates'],
  [/sun(rise|set)|dawn|dusk/, 'times that follow the sun cannot be kept: give hours and minutes'],
  [/\bweek\b/, 'weeks of the year cannot be kept: give the dates'],
  [/\[/, 'days counted within a month cannot be kept: give the dates'],
  [/:\d\d\+/, 'an open end (+) cannot be kept: say when it closes'],
];

/**
 * The rules of an `opening_hours`, or why they were not understood.
 * `'Mo-Fr 20:00-24:00; PH off' -> two rules`, `'SH off' -> { reason }`
 */
export function osmRules(text: string): OsmRule[] | Refusal {
  const outsideComments = text.replace(/"[^"]*"/g, '""');
  const found = refused.find(([spelling]) => spelling.test(outsideComments));
  if (found) return { reason: found[1] };
  const rules: OsmRule[] = [];
  let separator: string | undefined;
  for (const part of partsOf(text)) {
    if (part === ';' || part === ',') separator = part;
    else if (part) {
      const rule = ruleOf(part, separator === ',');
      if ('reason' in rule) return rule;
      rules.push(rule);
    }
  }
  return rules;
}

/** Rules and the signs between them; what stands in quotation marks stays whole. */
function partsOf(text: string): string[] {
  const comments: string[] = [];
  const safe = text
    .replace(/"[^"]*"/g, (comment) => `"${comments.push(comment) - 1}"`)
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\s+/g, ' ');
  // Of the two signs the one that did not part is undefined, whatever the type of split says.
  return (safe.split(partings) as (string | undefined)[])
    .filter((part) => part !== undefined)
    .map((part) => part.trim().replace(/"(\d+)"/g, (_, index) => comments[Number(index)]!));
}

function ruleOf(text: string, isAdded: boolean): OsmRule | Refusal {
  const groups = ruleForm.exec(text)?.groups;
  if (!groups) return { reason: `"${text}" is not understood` };
  const ranges = (groups['dates'] ?? '').split(/, ?/).filter(Boolean).map(rangeOf);
  const times = (groups['times'] ?? '').split(/, ?/).filter(Boolean).map(timesOf);
  if (ranges.includes(undefined)) return { reason: `"${text}" names a day that does not exist` };
  if (times.includes(undefined)) return { reason: `"${text}" has a time that does not exist` };
  const names = (groups['days'] ?? '').split(/, ?/).filter(Boolean);
  const state = groups['state'] ?? (groups['comment'] === undefined ? 'open' : 'unknown');
  return {
    text,
    isAdded,
    dates: ranges.filter((range) => range !== undefined),
    days: names.filter((name) => name !== 'PH').flatMap(daysOf),
    isForHolidays: names.includes('PH'),
    isAlways: groups['always'] !== undefined,
    times: times.filter((pair) => pair !== undefined),
    state: state === 'open' || state === 'unknown' ? state : 'off',
    comment: groups['comment'],
  };
}

/** `'Fr-Mo' -> ['fr', 'sa', 'su', 'mo']` */
function daysOf(name: string): Weekday[] {
  const [first, last] = name.split('-').map((part) => osmDays.findIndex((known) => known === part));
  const length = last === undefined ? 1 : ((last - first! + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => weekdays[(first! + index) % 7]!);
}

/** `'2026 Dec 24-26' -> from 2026-12-24 to 2026-12-26` */
function rangeOf(text: string): DayRange | undefined {
  const [first, last] = text.split('-') as [string, string | undefined];
  const parts = first.split(' ');
  const from = dateOf(parts);
  const written = last?.split(' ') ?? [];
  const to = last ? dateOf([...parts.slice(0, 3 - written.length), ...written]) : from;
  return from && to && from <= to ? { from, to } : undefined;
}

function dateOf([year, month, dayOfMonth]: readonly string[]): string | undefined {
  const number = osmMonths.findIndex((known) => known === month) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${dayOfMonth!.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date.parse takes 30 February for 2 March.
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists ? date : undefined;
}

function timesOf(text: string): { opens: string; closes: string } | undefined {
  const [opens, closes] = text.split('-').map((time) => time.padStart(5, '0')) as [string, string];
  const isTime = [opens, closes].every((time) => Number(time.slice(3)) < 60);
  return isTime && opens < '24:00' && closes <= '48:00' ? { opens, closes } : undefined;
}
