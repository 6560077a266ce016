import type { CalendarDate } from './calendar-date.ts';

interface Scheduled {
  readonly draft?: boolean | undefined;
  readonly publishOn?: CalendarDate | undefined;
  readonly unpublishOn?: CalendarDate | undefined;
}

/**
 * Whether readers see an entry on a day. Drafts and entries outside their dates are shown to members only.
 * `({ publishOn: '2026-12-01' }, '2026-11-30') -> false`
 */
export function isPublished(entry: Scheduled, today: CalendarDate): boolean {
  if (entry.draft) return false;
  if (entry.publishOn !== undefined && today < entry.publishOn) return false;
  return entry.unpublishOn === undefined || today < entry.unpublishOn;
}

interface Withholdable {
  readonly publish: boolean;
}

/** Whether readers may see a service. A withheld one is shown to nobody, previews included. */
export function isShown(service: Withholdable): boolean {
  return service.publish;
}
