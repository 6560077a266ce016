import { isCalendarDate, type CalendarDate } from '../domain/publication/calendar-date.ts';
import type { Content } from './content.ts';
import type { EntryFile } from './entry.ts';

/** The files that hold the facts of the services that readers see, whatever their faults. */
export const shownServices = ({ entries }: Pick<Content, 'entries'>): EntryFile[] =>
  entries.filter(
    ({ collection, isOriginal, data }) =>
      collection === 'services' && isOriginal && data['publish'] === true,
  );

/** When and how a service was looked at; without a day where that is missing or wrong, which is a fault of its own. */
export function verificationOf({ data }: EntryFile): {
  on: CalendarDate | undefined;
  level: 'source-read' | 'confirmed';
} {
  const written = (data['verification'] ?? {}) as { on?: unknown; level?: unknown };
  return {
    on: typeof written.on === 'string' && isCalendarDate(written.on) ? written.on : undefined,
    level: written.level === 'confirmed' ? 'confirmed' : 'source-read',
  };
}
