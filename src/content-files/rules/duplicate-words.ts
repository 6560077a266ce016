import type { EntryFile } from '../entry.ts';
import { fieldFault, type Rule } from './rule.ts';

/** What lists and search engines show of an entry. */
const shownFields = ['title', 'description', 'summary'] as const;

/** Two pages of one language with one title or one description cannot be told apart in a list. */
export const titlesAreTheirOwn: Rule = ({ entries }) => {
  const owners = new Map<string, EntryFile>();
  const withheld = new Set(entries.filter(({ data }) => data['publish'] === false).map(nameOf));
  return entries.flatMap((entry) =>
    shownFields.flatMap((name) => {
      const text = entry.data[name];
      if (typeof text !== 'string' || text.trim() === '' || withheld.has(nameOf(entry))) return [];
      const kind = name === 'title' ? 'title' : 'description';
      const key = `${entry.locale} ${kind} ${text.normalize().toLowerCase().trim().replaceAll(/\s+/g, ' ')}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, entry);
      if (!owner || owner === entry) return [];
      return fieldFault(entry, [name], {
        rule: `duplicate/${kind}`,
        severity: 'warning',
        message: `is also that of ${nameOf(owner)}`,
        remedy:
          'Say what sets this one apart: in a list, nobody could tell the two from each other.',
      });
    }),
  );
};

const nameOf = ({ collection, id }: EntryFile) => `${collection}/${id}`;
