import type { Hours } from './hours.ts';
import { type Opening, openingsAround } from './openings.ts';

/** How far ahead an opening is looked for that exceptions or holidays have put off. */
const aSeason = 100;

/** Whether somebody answers, as far as is known. */
export interface OpenState {
  /** `usually`: within the hours of a line that rests outside term, whose dates are not known. */
  readonly state: 'open' | 'usually' | 'closed' | 'unknown';
  /** When it closes, where it is open or usually open; missing where that is more than a week away. */
  readonly closes?: Date;
  /** When it opens next, where it is closed. */
  readonly opens?: Date;
  /** Whether that opening holds only in term, and the dates of the term are not known. */
  readonly isUsual?: boolean;
}

/**
 * The state of a contact at an instant. The zone is the service's: a reader in Tokyo gets the same answer.
 * `(21:00-02:30 every day, 'Europe/Paris', 01:00 in Paris) -> { state: 'open', closes: 02:30 }`
 */
export function stateAt(hours: Hours | undefined, timeZone: string, instant: Date): OpenState {
  if (!hours) return { state: 'unknown' };
  const withinHours = hours.term === 'unknown' ? 'usually' : 'open';
  const roundTheClock = hours.roundTheClock && !hours.exceptions && typeof hours.term === 'string';
  if (roundTheClock) return { state: withinHours };
  const openings = openingsAround(hours, timeZone, instant);
  const current = openings.find(
    ({ opens, closes }) => opens <= instant && (closes === undefined || instant < closes),
  );
  if (current) return { state: withinHours, ...(current.closes && { closes: current.closes }) };
  const isAhead = ({ opens }: Opening) => instant < opens;
  const next =
    openings.find(isAhead) ?? openingsAround(hours, timeZone, instant, aSeason).find(isAhead);
  return { state: 'closed', ...(next && { opens: next.opens, isUsual: hours.term === 'unknown' }) };
}

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
