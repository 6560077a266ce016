import type { Content } from '../../content-files/content.ts';
import type { EntryFile } from '../../content-files/entry.ts';

interface ServiceData {
  readonly kind: unknown;
  readonly publish: unknown;
  readonly withheld: string;
  readonly contacts: readonly { readonly key?: string; readonly publish?: boolean }[];
  readonly verification: { readonly on?: string; readonly level?: string };
}

/** The fields of a service, whatever its faults: a report is made of what is there. */
const serviceData = ({ data }: EntryFile): ServiceData => ({
  kind: data['kind'],
  publish: data['publish'],
  withheld: typeof data['withheld'] === 'string' ? data['withheld'] : 'no reason given',
  contacts: Array.isArray(data['contacts']) ? (data['contacts'] as ServiceData['contacts']) : [],
  verification: data['verification'] ?? {},
});

/** What readers see of the directory and what is kept from them, with the reasons; what was read longest ago first. */
export function servicesReport({ entries }: Content): string {
  const services = entries
    .filter(({ collection, isOriginal }) => collection === 'services' && isOriginal)
    .map((entry) => ({ ...entry, service: serviceData(entry) }));
  const shown = services.filter(({ service }) => service.publish);
  const withheld = services.filter(({ service }) => !service.publish);
  const confirmed = shown.filter(({ service }) => service.verification.level === 'confirmed');
  const countries = new Set(shown.flatMap(({ country }) => country ?? []));
  const withoutEmergency = [...countries].filter(
    (country) =>
      country !== 'int' &&
      !shown.some((entry) => entry.country === country && entry.service.kind === 'emergency'),
  );
  const [oldest] = shown.map(({ service }) => service.verification.on ?? '').sort();
  return [
    'Directory',
    `  ${shown.length} services shown in ${countries.size} countries, ${confirmed.length} confirmed by the service itself`,
    `  read longest ago: ${oldest ?? 'none'}`,
    `  no checked emergency number: ${withoutEmergency.join(', ') || 'none'}`,
    `  ${withheld.length} services withheld:`,
    ...withheld.map(({ id, service }) => `    ${id}: ${service.withheld}`),
    '  contacts withheld:',
    ...shown.flatMap(withheldContacts),
  ].join('\n');
}

const withheldContacts = ({ id, service }: EntryFile & { service: ServiceData }) =>
  service.contacts
    .filter(({ publish }) => publish === false)
    .map(({ key }) => `    ${id}: ${key ?? ''}`);
