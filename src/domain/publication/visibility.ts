import type { CalendarDate } from './calendar-date.ts';
import { publicationOn, type Scheduled } from './publication.ts';

/** For whom a site is built: for everybody, or for members who look at what is to come. */
export type Audience = 'readers' | 'members';

/** The day of a build, and for whom it is. */
export interface Moment {
  readonly today: CalendarDate;
  readonly audience: Audience;
}

/**
 * Whether readers see an entry on a day.
 * `({ publishOn: '2026-12-01' }, '2026-11-30') -> false`
 */
export const isPublished = (entry: Scheduled, today: CalendarDate): boolean =>
  publicationOn(entry, today).state === 'published';

/**
 * Whether an entry is on the site. Members see what is and what will be: drafts and what is scheduled too, but nothing
 * that has ended.
 * `({ draft: true }, { today: '2026-11-30', audience: 'members' }) -> true`
 */
export function isVisible(entry: Scheduled, { today, audience }: Moment): boolean {
  const { state } = publicationOn(entry, today);
  return state === 'published' || (audience === 'members' && state !== 'ended');
}

interface Withholdable {
  readonly publish: boolean;
}

/** Whether readers may see a service, or a contact of one. A withheld one is shown to nobody, members included. */
export const isShown = (withholdable: Withholdable): boolean => withholdable.publish;

/** Whether a service has a page: it may be seen, and so may a way to reach it. */
export const isReachable = (
  service: Withholdable & { readonly contacts: readonly Withholdable[] },
): boolean => isShown(service) && service.contacts.some(isShown);
