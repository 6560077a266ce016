import { fieldFault, type Rule } from './rule.ts';

/** A note belongs to a contact: its key must be one of theirs. */
export const notesBelongToContacts: Rule = ({ entries }) => {
  const keys = new Map(
    entries
      .filter(({ collection, isOriginal }) => collection === 'services' && isOriginal)
      .map(({ id, data }) => [id, keysOf(data['contacts'])]),
  );
  return entries
    .filter(({ collection }) => collection === 'services')
    .flatMap((entry) => {
      const known = keys.get(entry.id);
      const notes = entry.data['notes'];
      // Without contacts, or with a list for notes, the entry has a fault of its own.
      if (!known?.length || typeof notes !== 'object' || notes === null) return [];
      if (Array.isArray(notes)) return [];
      return Object.keys(notes)
        .filter((key) => !known.includes(key))
        .map((key) =>
          fieldFault(entry, ['notes', key], {
            rule: 'service/note',
            message: `is a note for a contact “${key}”, which there is not`,
            remedy: `Use the key of a contact: ${known.join(', ')}.`,
          }),
        );
    });
};

const keysOf = (contacts: unknown): string[] =>
  (Array.isArray(contacts) ? (contacts as ({ key?: unknown } | null)[]) : [])
    .map((contact) => contact?.key)
    .filter((key) => typeof key === 'string');
