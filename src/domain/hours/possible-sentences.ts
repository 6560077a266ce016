import type { Hours } from './hours.ts';

/** What can be said of whether somebody answers; each has its words in `content/ui`. */
export type StateSentenceName =
  | 'open'
  | 'until'
  | 'usually'
  | 'closed'
  | 'unknown'
  | 'today'
  | 'tomorrow'
  | 'on'
  | 'usually-today'
  | 'usually-tomorrow'
  | 'usually-on';

const usual = ['usually', 'closed', 'usually-today', 'usually-tomorrow', 'usually-on'] as const;
const certain = ['open', 'until', 'closed', 'today', 'tomorrow', 'on'] as const;

/**
 * Every sentence that hours can ever lead to, so that a page carries no words that it never needs.
 * `[day and night] -> ['open']`, `[not known] -> ['unknown']`
 */
export const possibleSentences = (
  contacts: readonly (Hours | undefined)[],
): ReadonlySet<StateSentenceName> =>
  new Set(contacts.length === 0 ? ['unknown'] : contacts.flatMap(sentencesOf));

function sentencesOf(hours: Hours | undefined): readonly StateSentenceName[] {
  if (!hours) return ['unknown'];
  const { roundTheClock, exceptions, publicHolidays, term } = hours;
  const isTermUnknown = term === 'unknown';
  const neverRests = term === 'always' || isTermUnknown;
  if (roundTheClock && !exceptions && neverRests && publicHolidays !== 'closed') {
    return isTermUnknown ? ['usually'] : ['open'];
  }
  if (isTermUnknown) return usual;
  const holidaysAreKnown = publicHolidays === 'as-usual' || publicHolidays === 'closed';
  return roundTheClock || holidaysAreKnown ? certain : [...certain, ...usual];
}

/**
 * Whether anything that can be said depends on public holidays. Where the term is not known all is usual anyway, on
 * holidays too, unless the line is closed on them.
 */
export const dependsOnHolidays = (hours: Hours | undefined): boolean =>
  hours?.weekly !== undefined &&
  hours.publicHolidays !== 'as-usual' &&
  (hours.term !== 'unknown' || hours.publicHolidays === 'closed');
