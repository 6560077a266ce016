import type { CalendarDate } from './calendar-date.ts';
import { type Season, type Seasonal, seasonOn } from './season.ts';

export interface Scheduled {
  readonly draft?: boolean | undefined;
  readonly publishOn?: CalendarDate | undefined;
  readonly unpublishOn?: CalendarDate | undefined;
}

/** How an entry stands towards its readers on a day. */
export type PublicationState =
  | { readonly state: 'draft' }
  /** Readers see it from a day that lies ahead. */
  | { readonly state: 'scheduled'; readonly from: CalendarDate }
  | { readonly state: 'published' }
  /** Readers no longer see it, since a day. */
  | { readonly state: 'ended'; readonly since: CalendarDate };

export type Publication = PublicationState & {
  /** The season of a campaign, where its dates are known. */
  readonly season: Season | undefined;
};

/**
 * Whether readers see an entry on a day, and the season of a campaign on it. Everything that depends on the day asks
 * here; a season opens or closes nothing by itself.
 * `({ publishOn: '2026-12-01' }, '2026-11-30') -> { state: 'scheduled', from: '2026-12-01', season: undefined }`
 */
export function publicationOn(entry: Scheduled & Seasonal, today: CalendarDate): Publication {
  return { ...stateOn(entry, today), season: seasonOn(entry, today) };
}

function stateOn(
  { draft, publishOn, unpublishOn }: Scheduled,
  today: CalendarDate,
): PublicationState {
  if (draft) return { state: 'draft' };
  if (unpublishOn !== undefined && unpublishOn <= today) {
    return { state: 'ended', since: unpublishOn };
  }
  if (publishOn !== undefined && today < publishOn) return { state: 'scheduled', from: publishOn };
  return { state: 'published' };
}
