import type { EntryFile } from '../entry.ts';
import { fieldFault, type Rule } from './rule.ts';

/** Two entries, or an entry and an alias, may not share an address. */
export const addressesAreUnique: Rule = ({ entries }) => {
  const owners = new Map<string, EntryFile>();
  const ordered = [...entries].sort((a, b) => Number(isAlias(a)) - Number(isAlias(b)));
  return ordered.flatMap((entry) =>
    addressesOf(entry).flatMap(({ field, address }) => {
      const owner = owners.get(address);
      if (owner === undefined) {
        owners.set(address, entry);
        return [];
      }
      return fieldFault(entry, field, {
        rule: 'address/duplicate',
        message: `has the address of ${owner.path}`,
        remedy:
          'Give one of the two another slug; keep the old one of a published page in its aliases.',
      });
    }),
  );
};

const isAlias = (entry: EntryFile) => Array.isArray(entry.data['aliases']);

function addressesOf(entry: EntryFile): { field: PropertyKey[]; address: string }[] {
  const area = `${entry.locale}/${entry.collection}/${entry.country ?? ''}/`;
  const aliases = entry.data['aliases'];
  const slug = entry.data['slug'];
  return [
    ...(typeof slug === 'string' ? [{ field: ['slug'], address: area + slug }] : []),
    ...(Array.isArray(aliases) ? aliases : []).map((alias: unknown, index) => ({
      field: ['aliases', index],
      address: area + String(alias),
    })),
  ];
}
