import type { EntryFile } from '../entry.ts';
import { advice, fieldFault } from './rule.ts';

/** Two pages of one language with one title or one description cannot be told apart in a list. */
export const titlesAreTheirOwn = advice(({ entries }) => {
  const owners = new Map<string, EntryFile>();
  // A draft is often the copy of another entry, to start with.
  const drafts = new Set(entries.filter(({ data }) => data['draft'] === true).map(nameOf));
  return entries.flatMap((entry) =>
    (['title', 'description'] as const).flatMap((name) => {
      const text = entry.data[name];
      if (typeof text !== 'string' || text.trim() === '' || drafts.has(nameOf(entry))) return [];
      const key = `${entry.locale} ${name} ${inOneForm(text)}`;
      const owner = owners.get(key);
      if (owner) {
        return fieldFault(entry, [name], {
          rule: `duplicate/${name}`,
          severity: 'warning',
          message: `is also that of ${nameOf(owner)}`,
          remedy:
            'Say what sets this one apart: in a list, nobody could tell the two from each other.',
        });
      }
      owners.set(key, entry);
      return [];
    }),
  );
});

/** `'  Long  Nights ' -> 'long nights'` */
const inOneForm = (text: string) => text.normalize().trim().replaceAll(/\s+/g, ' ').toLowerCase();

const nameOf = ({ collection, id }: EntryFile) => `${collection}/${id}`;
