import { advice, fieldFault } from './rule.ts';

/** Two services of one name in a country are often one service, entered twice. */
export const servicesHaveTheirOwnName = advice(({ entries }) => {
  const owners = new Map<string, string>();
  return entries
    .filter(({ collection, isOriginal }) => collection === 'services' && isOriginal)
    .flatMap((entry) => {
      const name = entry.data['name'];
      if (typeof name !== 'string' || name === '') return [];
      const key = `${entry.country} ${sounding(name)}`;
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, entry.id);
        return [];
      }
      return fieldFault(entry, ['name'], {
        severity: 'warning',
        rule: 'service/name',
        message: `has the name of ${owner} in the same country`,
        remedy:
          'If it is the same service, keep one entry. If not, add to its name what tells them apart.',
      });
    });
});

/** `'  SOS  Amitié ' -> 'sos amitié'` */
const sounding = (name: string) => name.normalize().trim().replaceAll(/\s+/g, ' ').toLowerCase();
