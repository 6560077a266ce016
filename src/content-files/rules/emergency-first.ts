import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { shownServices } from '../shown-services.ts';
import { fieldFault, type Rule } from './rule.ts';

/** A country has one emergency entry, which stands first on its page: a second one would have no place there. */
export const emergencyStandsOnce: Rule = (content) => {
  const first = new Map<string, string>();
  return shownServices(content)
    .filter(({ data }) => data['kind'] === 'emergency')
    .flatMap((entry) => {
      const country = entry.country ?? '';
      const other = first.get(country);
      if (other === undefined) {
        first.set(country, entry.id);
        return [];
      }
      return fieldFault(entry, ['kind'], {
        rule: 'service/emergency',
        message: `is a second emergency entry of ${country}, beside ${other}`,
        remedy: `Add its numbers to ${other}: a country has one entry of this kind, which stands first on its page.`,
      });
    });
};

const lists = ['urgentServices', 'featuredServices', 'ownServices'] as const;

/** In the lists of `association.yaml` too, emergency numbers stand before the other services of their country. */
export const emergencyStandsFirst: Rule = (content) => {
  const emergencies = new Set(
    shownServices(content)
      .filter(({ data }) => data['kind'] === 'emergency')
      .map(({ id }) => id),
  );
  return lists.flatMap((name) => misplacedIn(name, emergencies, content));
};

function misplacedIn(
  name: (typeof lists)[number],
  emergencies: ReadonlySet<string>,
  { settings: { path, data, positionOf } }: Content,
): Fault[] {
  const ids = data?.[name] ?? [];
  return ids.flatMap((id, index): Fault[] => {
    const country = id.split('-')[0];
    const before = ids
      .slice(0, index)
      .find((other) => other.split('-')[0] === country && !emergencies.has(other));
    if (!emergencies.has(id) || before === undefined) return [];
    return [
      {
        path,
        ...positionOf([name, index]),
        severity: 'error',
        rule: 'service/emergency',
        field: `${name}.${index}`,
        message: `names the emergency numbers ${id} after ${before}`,
        remedy: 'Put them first: emergency numbers stand before every other service of a country.',
      },
    ];
  });
}
