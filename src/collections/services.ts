import type { Locale } from '../config/locales.ts';
import { international } from '../config/routes.ts';
import { serviceOrder } from '../domain/directory/service-order.ts';
import { withoutWithheld } from '../domain/directory/withheld-numbers.ts';
import { isReachable, isShown } from '../domain/publication/visibility.ts';
import type { ServiceFacts, ServiceWords } from '../schemas/service.ts';
import { type Entry, entriesOf } from './entries.ts';
import { oncePerBuild } from './once-per-build.ts';

export type Service = Entry<ServiceFacts, ServiceWords, 'services'>;

export { international };

/** The services that readers may see, and of each only the contacts that they may see, in its sources too. */
export const getServices = oncePerBuild(async (): Promise<readonly Service[]> => {
  const services = await entriesOf<ServiceFacts, ServiceWords, 'services'>('services');
  return services
    .filter(({ facts }) => isReachable(facts))
    .map((service) => ({
      ...service,
      facts: {
        ...service.facts,
        contacts: service.facts.contacts.filter(isShown),
        sources: withoutWithheld(service.facts.sources, service.facts.contacts),
      },
    }));
});

export const countryOf = ({ id }: { id: string }): string => id.split('-')[0] ?? '';

/** The services of a country: emergency first, then those that answer day and night. */
export async function getServicesOf(country: string): Promise<Service[]> {
  const services = await getServices();
  return services.filter((service) => countryOf(service) === country).sort(serviceOrder);
}

export async function getService(id: string): Promise<Service | undefined> {
  return (await getServices()).find((service) => service.id === id);
}

/** Every country with a service to show, those that the association serves first. */
export async function getCountries(served: readonly string[], locale: Locale): Promise<string[]> {
  const all = new Set(
    (await getServices()).map(countryOf).filter((code) => code !== international),
  );
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const name = (code: string) => names.of(code.toUpperCase()) ?? code;
  const others = [...all]
    .filter((code) => !served.includes(code))
    .sort((a, b) => name(a).localeCompare(name(b), locale));
  return [...served.filter((code) => all.has(code)), ...others];
}
