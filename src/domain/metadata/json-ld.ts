import { contactLink } from '../urls/dial.ts';
import type { ContactType } from '../../config/contact-types.ts';
import type { ServiceKind } from '../../config/service-kinds.ts';

const context = { '@context': 'https://schema.org' };

interface DescribedArticle {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly published: string;
  readonly modified: string;
  readonly authors: readonly { readonly name: string; readonly kind: 'team' | 'person' }[];
  readonly publisher: { readonly name: string; readonly url: string };
  readonly licence: string;
  readonly citations: readonly { readonly href: string }[];
}

/** An explainer or a campaign as schema.org Article. */
export function articleData(article: DescribedArticle) {
  return {
    ...context,
    '@type': 'Article',
    headline: article.title,
    description: article.description,
    inLanguage: article.language,
    url: article.url,
    datePublished: article.published,
    dateModified: article.modified,
    license: article.licence,
    author: article.authors.map(({ name, kind }) => ({
      '@type': kind === 'person' ? 'Person' : 'Organization',
      name,
    })),
    publisher: { '@type': 'Organization', ...article.publisher },
    citation: article.citations.map(({ href }) => href),
  };
}

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
