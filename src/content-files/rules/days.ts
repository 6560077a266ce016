import { type CalendarDate, isCalendarDate } from '../../domain/publication/calendar-date.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { advice, fieldFault } from './rule.ts';

/** What was done was done before today, and in its order. Nothing here fails: a day that lies ahead will come. */
export const daysHaveCome = advice(({ entries }, today) =>
  entries.filter(({ isOriginal }) => isOriginal).flatMap((entry) => faultsIn(entry, today)),
);

function faultsIn(entry: EntryFile, today: CalendarDate): Fault<'warning'>[] {
  const { draft, published, updated, publishOn } = entry.data;
  if (draft === true) return [];
  const isScheduled = isDay(publishOn) && publishOn > today;
  const ahead = (['published', 'updated', 'reviewed'] as const)
    .filter((name) => isAfter(entry.data[name], today))
    .filter((name) => !isScheduled || isAfter(entry.data[name], publishOn))
    .map((name) =>
      fieldFault(entry, [name], {
        rule: 'date/future',
        severity: 'warning',
        message: `is a day that has not come: today is ${today}`,
        remedy:
          name === 'published'
            ? 'Write the day on which readers first saw it; for a day that lies ahead, set publishOn.'
            : 'Write the day on which it was done.',
      }),
    );
  if (!isAfter(published, updated)) return ahead;
  return [
    ...ahead,
    fieldFault(entry, ['updated'], {
      rule: 'date/order',
      severity: 'warning',
      message: `is before published, ${String(published)}`,
      remedy: 'Compare the two days: a text changes after it was published.',
    }),
  ];
}

/** A text is read again by the day that was set for it. */
export const reviewsAreDone = advice(({ entries }, today) =>
  entries
    .filter(({ isOriginal, data }) => isOriginal && data['draft'] !== true)
    .filter(({ data }) => isAfter(today, data['reviewDue']))
    .map((entry) =>
      fieldFault(entry, ['reviewDue'], {
        rule: 'review/due',
        severity: 'warning',
        message: 'has passed: the text was to be checked again by then',
        remedy:
          'Check every statement against its source, set reviewed to the day of it and reviewDue to a later one.',
      }),
    ),
);

const isDay = (value: unknown): value is CalendarDate =>
  typeof value === 'string' && isCalendarDate(value);

const isAfter = (a: unknown, b: unknown) => isDay(a) && isDay(b) && a > b;
