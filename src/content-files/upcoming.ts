import type { CalendarDate } from '../domain/publication/calendar-date.ts';
import { type Freshness, freshnessOn } from '../domain/publication/freshness.ts';
import type { Content } from './content.ts';
import type { EntryFile } from './entry.ts';
import { shownServices, verificationOf } from './shown-services.ts';

/** What waits for members, whatever the faults of the content: a day that is missing or wrong is left out. */
type Entries = Pick<Content, 'entries'>;

const nameOf = ({ collection, id }: EntryFile) => `${collection}/${id}`;

const dayOf = ({ data }: EntryFile, field: string): CalendarDate | undefined =>
  typeof data[field] === 'string' ? data[field] : undefined;

const originalsOf = ({ entries }: Entries) => entries.filter(({ isOriginal }) => isOriginal);

const byDay = <Item extends { readonly day: CalendarDate; readonly name: string }>(
  a: Item,
  b: Item,
) => (a.day + a.name < b.day + b.name ? -1 : 1);

/** Texts with the day of their next review, the earliest first. */
export const reviewsDue = (content: Entries) =>
  originalsOf(content)
    .flatMap((entry) => {
      const day = dayOf(entry, 'reviewDue');
      return day === undefined ? [] : { name: nameOf(entry), day };
    })
    .sort(byDay);

export interface ServiceToRead {
  readonly name: string;
  /** When it was last looked at. */
  readonly day: CalendarDate;
  readonly level: 'source-read' | 'confirmed';
  readonly freshness: Exclude<Freshness, 'current'>;
}

/** The services that readers see and that are to be read again, what was read longest ago first. */
export const servicesToRead = (content: Entries, today: CalendarDate): ServiceToRead[] =>
  shownServices(content)
    .flatMap((entry) => {
      const { on: day, level } = verificationOf(entry);
      const freshness = day === undefined ? 'current' : freshnessOn(day, today);
      return day === undefined || freshness === 'current'
        ? []
        : { name: entry.id, day, level, freshness };
    })
    .sort(byDay);

/** What is not yet for readers. */
export const drafts = (content: Entries): string[] =>
  originalsOf(content)
    .filter(({ data }) => data['draft'] === true)
    .map(nameOf);

/** What comes on a day that lies ahead, and what goes on one, the earliest first. */
export const scheduled = (content: Entries, today: CalendarDate) =>
  originalsOf(content)
    .filter(({ data }) => data['draft'] !== true)
    .flatMap((entry) =>
      (['publishOn', 'unpublishOn'] as const).flatMap((what) => {
        const day = dayOf(entry, what);
        return day === undefined || day <= today ? [] : { name: nameOf(entry), day, what };
      }),
    )
    .sort(byDay);
