import type { Fault } from '../fault.ts';
import { shownServices } from '../shown-services.ts';
import type { Rule } from './rule.ts';

/**
 * Each country that the association serves has an urgent service: its posters carry that number. Emergency numbers are
 * none. Whether the service is there and may be seen is the matter of other rules.
 */
export const countriesHaveUrgentServices: Rule = (content) => {
  const { path, data, positionOf } = content.settings;
  const { countries = [], urgentServices = [] } = data ?? {};
  const emergencies = shownServices(content)
    .filter((entry) => entry.data['kind'] === 'emergency')
    .map(({ id }) => id);
  const lines = urgentServices.filter((id) => !emergencies.includes(id));
  return countries.flatMap((country, index): Fault[] => {
    if (lines.some((id) => id.startsWith(`${country}-`))) return [];
    return [
      {
        path,
        ...positionOf(['countries', index]),
        severity: 'warning',
        rule: 'association/urgent-service',
        field: `countries.${index}`,
        message: `names ${country}, and urgentServices names no help line of that country`,
        remedy: `Add to urgentServices a service of services/${country}/ that answers day and night. Until then, posters for ${country} carry no number.`,
      },
    ];
  });
};
