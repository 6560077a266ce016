import type { CalendarDate } from './calendar-date.ts';

export interface Seasonal {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly everyYear?: { readonly from: string; readonly to: string } | undefined;
}

/** Where a campaign stands on a day, with the days of the season that counts. */
export interface Season {
  readonly state: 'running' | 'coming' | 'over';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The season of a campaign: the one that runs, else the next, else the last.
 * `(every year 11-15 to 01-31, '2026-12-20') -> { state: 'running', from: '2026-11-15', to: '2027-01-31' }`
 * `undefined` where it has no dates: a draft may lack them, and `check` refuses it elsewhere.
 */
export function seasonOn(campaign: Seasonal, today: CalendarDate): Season | undefined {
  const seasons = seasonsAround(campaign, Number(today.slice(0, 4)));
  const running = seasons.find(({ from, to }) => from <= today && today <= to);
  if (running) return { state: 'running', ...running };
  const coming = seasons.find(({ from }) => today < from);
  if (coming) return { state: 'coming', ...coming };
  const last = seasons.at(-1);
  return last && { state: 'over', ...last };
}

function seasonsAround({ from, to, everyYear }: Seasonal, year: number) {
  if (everyYear) {
    const crossesNewYear = everyYear.to < everyYear.from;
    return [year - 1, year, year + 1].map((first) => ({
      from: `${first}-${everyYear.from}`,
      to: `${crossesNewYear ? first + 1 : first}-${everyYear.to}`,
    }));
  }
  return from !== undefined && to !== undefined ? [{ from, to }] : [];
}
