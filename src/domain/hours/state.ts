import type { Hours } from './hours.ts';
import { type Opening, openingsAround } from './openings.ts';

/** How far ahead an opening is looked for that exceptions or holidays have put off. */
const aSeason = 100;

/** Whether somebody answers, as far as is known. */
export interface OpenState {
  /**
   * `usually`: within the hours of a line whose term dates are not known, or on a public holiday when nobody says
   * what happens on those.
   */
  readonly state: 'open' | 'usually' | 'closed' | 'unknown';
  /**
   * The first moment at which it is no longer so, where it is open or usually open: it closes, or goes on less or
   * more certainly. Missing where that is more than a week away.
   */
  readonly closes?: Date;
  /** When it opens next, where it is closed. */
  readonly opens?: Date;
  /** Whether that opening holds only usually. */
  readonly isUsual?: boolean;
}

/**
 * The state of a contact at an instant. The zone is the service's: a reader in Tokyo gets the same answer.
 * Public holidays are days of the service's country, `2026-12-25`; a night belongs to the day on which it opens.
 * `(21:00-02:30 every day, 'Europe/Paris', 01:00 in Paris) -> { state: 'open', closes: 02:30 }`
 */
export function stateAt(
  hours: Hours | undefined,
  timeZone: string,
  instant: Date,
  publicHolidays: readonly string[] = [],
): OpenState {
  if (!hours) return { state: 'unknown' };
  const { roundTheClock, exceptions, term } = hours;
  const neverRests = typeof term === 'string' && hours.publicHolidays !== 'closed';
  if (roundTheClock && !exceptions && neverRests) return { state: within(term === 'unknown') };
  const openings = openingsAround(hours, timeZone, instant, publicHolidays);
  const current = openings.find(
    ({ opens, closes }) => opens <= instant && (closes === undefined || instant < closes),
  );
  if (current) {
    const { closes, isUsual } = current;
    return { state: within(isUsual), ...(closes && { closes }) };
  }
  const isAhead = ({ opens }: Opening) => instant < opens;
  const next =
    openings.find(isAhead) ??
    openingsAround(hours, timeZone, instant, publicHolidays, aSeason).find(isAhead);
  return { state: 'closed', ...(next && { opens: next.opens, isUsual: next.isUsual }) };
}

const within = (isUsual: boolean) => (isUsual ? 'usually' : 'open');

const rank = { open: 0, usually: 1, closed: 2, unknown: 3 } as const;

/** The best of several contacts: a service is open when one of them is. Of closed ones, the first to open. */
export function bestState(states: readonly OpenState[]): OpenState {
  const [best] = [...states].sort(
    (a, b) =>
      rank[a.state] - rank[b.state] ||
      (b.closes?.getTime() ?? Infinity) - (a.closes?.getTime() ?? Infinity) ||
      (a.opens?.getTime() ?? Infinity) - (b.opens?.getTime() ?? Infinity),
  );
  return best ?? { state: 'unknown' };
}
