import type { Fault } from '../fault.ts';
import type { EntryFile } from '../entry.ts';
import { fieldFault, type Rule } from './rule.ts';

/** A campaign has a season: either every year, or once, and it ends after it starts. */
export const campaignsHaveASeason: Rule = ({ entries }) =>
  entries
    .filter(({ collection, isOriginal }) => collection === 'campaigns' && isOriginal)
    .flatMap((entry) => {
      const { from, to, everyYear, draft } = entry.data;
      const isOnce = from !== undefined || to !== undefined;
      if (isOnce === (everyYear !== undefined) || (from === undefined) !== (to === undefined)) {
        return fieldFault(entry, ['everyYear'], {
          rule: 'campaign/season',
          severity: draft === true && !isOnce && everyYear === undefined ? 'info' : 'error',
          message: 'needs either from and to, or everyYear',
          remedy:
            'For a campaign that comes back, everyYear; for one that happens once, from and to.',
        });
      }
      return isBefore(to, from)
        ? endsFirst(entry, 'to', 'campaign/season', 'ends before it starts')
        : [];
    });

/** What is taken down was put up before, at least for a day: readers never saw it otherwise. */
export const entriesGoAfterTheyCame: Rule = ({ entries }) =>
  entries
    .map((entry) => ({ entry, start: entry.data['publishOn'] ?? entry.data['published'] }))
    .filter(({ entry, start }) => isBefore(entry.data['unpublishOn'], start, true))
    .map(({ entry, start }) =>
      endsFirst(
        entry,
        'unpublishOn',
        'schedule/order',
        entry.data['unpublishOn'] === start
          ? 'is taken down on the day on which it is published'
          : 'is taken down before it is published',
      ),
    );

const isBefore = (a: unknown, b: unknown, orSameDay = false) =>
  typeof a === 'string' && typeof b === 'string' && (orSameDay ? a <= b : a < b);

const endsFirst = (entry: EntryFile, field: string, rule: string, message: string): Fault =>
  fieldFault(entry, [field], { rule, message, remedy: 'Set the last day after the first.' });
