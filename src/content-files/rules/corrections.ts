import { parseEntryLink } from '../../domain/urls/entry-link.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { knownIds, remedyFor } from './references.ts';
import { fieldFault, type Rule } from './rule.ts';

const days = ['since', 'found', 'mended'] as const;

/** A mistake is published, then found, then mended, and none of it lies ahead. */
export const correctionsHappenedInOrder: Rule = ({ entries }, today) =>
  entries.filter(isCorrection).flatMap((entry) =>
    days.flatMap((name, place): Fault[] => {
      const day = entry.data[name];
      if (typeof day !== 'string') return [];
      if (day > today) {
        return [
          fieldFault(entry, [name], {
            rule: 'correction/future',
            message: `is a day that has not come: today is ${today}`,
            remedy: 'Write the day on which it happened.',
          }),
        ];
      }
      const before = days[place - 1];
      const earlier = before && entry.data[before];
      if (typeof earlier !== 'string' || earlier <= day) return [];
      return [
        fieldFault(entry, [name], {
          rule: 'correction/order',
          message: `is before ${before}, ${earlier}`,
          remedy:
            'Compare the days: since is when the mistake was published, found when it was seen, mended when it was put right.',
        }),
      ];
    }),
  );

/** What a correction is about exists. */
export const correctionsNameAnEntry: Rule = (content) => {
  const known = knownIds(content);
  return content.entries.filter(isCorrection).flatMap((entry) => {
    const { about } = entry.data;
    if (typeof about !== 'string' || about === '') return [];
    const link = parseEntryLink(`entry:${about}`);
    if (link?.kind === 'entry' && known[link.collection].has(link.id)) return [];
    return fieldFault(entry, ['about'], {
      rule: 'reference/unknown',
      message: `names “${about}”, which does not exist`,
      remedy:
        link?.kind === 'entry'
          ? remedyFor(link.id, link.collection, known)
          : 'Write the collection and the folder, as in explainers/what-is-peer-support or services/fr-3114.',
    });
  });
};

const isCorrection = ({ collection, isOriginal }: EntryFile) =>
  collection === 'corrections' && isOriginal;
