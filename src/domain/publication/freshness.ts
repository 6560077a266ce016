import type { ServiceKind } from '../../config/service-kinds.ts';
import { addMonths, type CalendarDate } from './calendar-date.ts';

/** How long ago somebody read the sources of an entry, or heard from the service: at most a year, more, more than two. */
export type Freshness = 'current' | 'due' | 'old';

/** How long what was read may stand before somebody reads it again. */
export const monthsUntilDue = 12;
const monthsUntilOld = 24;

/**
 * How fresh an entry is. The day a year later is still within the year.
 * `('2026-11-21', '2027-11-21') -> 'current'`, `('2026-11-21', '2027-11-22') -> 'due'`
 * @param on the day of its verification
 */
export function freshnessOn(on: CalendarDate, today: CalendarDate): Freshness {
  if (today <= addMonths(on, monthsUntilDue)) return 'current';
  return today <= addMonths(on, monthsUntilOld) ? 'due' : 'old';
}

interface DatedService {
  readonly facts: {
    readonly kind: ServiceKind;
    readonly verification: { readonly on: CalendarDate };
  };
}

/**
 * Takes the old entries out of a list, for a place of their own at its end; both keep their order.
 * Emergency numbers are never moved: an old one with a notice is better than none.
 * `([read in 2026, read in 2023], '2026-11-22') -> { recent: [read in 2026], old: [read in 2023] }`
 */
export function splitByFreshness<Service extends DatedService>(
  services: readonly Service[],
  today: CalendarDate,
): { recent: Service[]; old: Service[] } {
  const isOld = ({ facts }: Service) =>
    facts.kind !== 'emergency' && freshnessOn(facts.verification.on, today) === 'old';
  return {
    recent: services.filter((service) => !isOld(service)),
    old: services.filter(isOld),
  };
}
