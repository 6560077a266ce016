import { contactLink } from '../urls/dial.ts';
import type { ContactType } from '../../config/contact-types.ts';
import type { ServiceKind } from '../../config/service-kinds.ts';

export const context = { '@context': 'https://schema.org' };

/** The association as schema.org Organization. */
export function organisationData(name: string, url: string, profiles: readonly string[]) {
  return {
    ...context,
    '@type': 'NGO',
    name,
    url,
    ...(profiles.length > 0 && { sameAs: profiles }),
  };
}

interface DescribedContact {
  readonly type: ContactType;
  readonly value: string;
  readonly languages?: readonly string[] | undefined;
  /** No source states the languages: then they are not said either. */
  readonly languagesInferred?: boolean | undefined;
  readonly cost?: 'free' | 'local' | 'paid' | undefined;
}

interface DescribedService<C extends DescribedContact> {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly kind: ServiceKind;
  readonly nonProfit?: boolean | undefined;
  readonly website: string | undefined;
  readonly country: string | undefined;
  readonly contacts: readonly C[];
}

/**
 * A help service as schema.org Organization with its ContactPoints. Unknown things are left out, and NGO is said only
 * where a source says it.
 * @param hoursAvailable the hours of a contact as OpeningHoursSpecification; nothing where they are not known
 */
export function serviceData<C extends DescribedContact>(
  service: DescribedService<C>,
  hoursAvailable: (contact: C) => readonly object[] | undefined = () => undefined,
) {
  return {
    ...context,
    '@type': service.nonProfit ? 'NGO' : 'Organization',
    name: service.name,
    description: service.description,
    url: service.website ?? service.url,
    ...(service.country && { areaServed: service.country.toUpperCase() }),
    contactPoint: service.contacts.map((contact) => ({
      ...contactPoint(contact, service.kind),
      ...present('hoursAvailable', hoursAvailable(contact)),
    })),
  };
}

function contactPoint(contact: DescribedContact, kind: ServiceKind) {
  const { languages, languagesInferred, cost, type } = contact;
  const isCalled = type === 'phone' || type === 'sms';
  return {
    '@type': 'ContactPoint',
    contactType: kind === 'emergency' ? 'emergency' : 'support',
    ...contactAddress(contact),
    ...(isCalled && cost === 'free' && { contactOption: 'TollFree' }),
    ...(languages && !languagesInferred && { availableLanguage: languages }),
  };
}

const present = (name: string, list: readonly object[] | undefined) =>
  list && list.length > 0 ? { [name]: list } : {};

function contactAddress({ type, value }: { type: ContactType; value: string }) {
  if (type === 'email') return { email: value };
  if (type === 'phone' || type === 'sms') return { telephone: value };
  return { url: contactLink({ type, value }) };
}
