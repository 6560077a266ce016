import type { Season } from './season.ts';

/** Something with a season; a draft may have none yet. */
interface InSeason {
  readonly season: Season | undefined;
}

export type SeasonState = Season['state'] | 'undated';

const states: readonly SeasonState[] = ['running', 'coming', 'over', 'undated'];

/**
 * What runs, what comes, what was, and drafts without dates: groups with nothing in them are left out.
 * What runs and what comes stands in the order of its first day, what was with the latest first.
 */
export function inSeasons<Item extends InSeason>(
  items: readonly Item[],
): { readonly state: SeasonState; readonly items: readonly Item[] }[] {
  const groups = Map.groupBy(items, ({ season }) => season?.state ?? 'undated');
  return states.flatMap((state) => {
    const group = groups.get(state);
    return group ? [{ state, items: group.toSorted(orders[state]) }] : [];
  });
}

type Order = (a: InSeason, b: InSeason) => number;

const compare = (a: string | undefined, b: string | undefined) =>
  (a ?? '') === (b ?? '') ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;

const byFirstDay: Order = (a, b) => compare(a.season?.from, b.season?.from);

const orders: Readonly<Record<SeasonState, Order>> = {
  running: byFirstDay,
  coming: byFirstDay,
  over: (a, b) => compare(b.season?.to, a.season?.to),
  undated: byFirstDay,
};
