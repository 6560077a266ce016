import type { SiteContent } from '../content-files/content.ts';
import { entriesWithPages } from '../content-files/published-entries.ts';
import { contactOnPaper, typedAddress } from '../domain/kits/poster.ts';
import { isShown, type Moment } from '../domain/publication/visibility.ts';
import type { NamedService } from '../i18n/share-help.ts';
import type { Contact } from '../schemas/contact.ts';
import type { ServiceFacts } from '../schemas/service.ts';

/** An urgent service of the association, and the way to reach it that stands on paper. */
export interface UrgentService {
  readonly country: string;
  readonly facts: ServiceFacts;
  readonly contact: Contact;
  /** Its number as people read it, else its address as one types it. */
  readonly shown: string;
}

/** The urgent services that readers may see, in the order of the association; the first of a country stands for it. */
export function urgentServices(content: SiteContent, moment: Moment): UrgentService[] {
  const shown = entriesWithPages(content.entries, moment);
  return (content.association?.urgentServices ?? []).flatMap((id) => {
    const service = shown.find((entry) => entry.collection === 'services' && entry.id === id);
    const facts = service?.data as ServiceFacts | undefined;
    const contact = facts && contactOnPaper(facts.contacts.filter(isShown));
    if (!facts || !contact) return [];
    const text = contact.shown ?? typedAddress(contact.value);
    return { country: service?.country ?? '', facts, contact, shown: text };
  });
}

/** The help line of a country. “Need to talk now?” is no question for an emergency number. */
export const helpLineOf = (
  services: readonly UrgentService[],
  country: string,
): UrgentService | undefined =>
  services.find((service) => service.country === country && service.facts.kind !== 'emergency');

/** The same as a text that is shared names them. */
export const namedServices = (services: readonly UrgentService[]): NamedService[] =>
  services.map(({ country, facts, shown }) => ({ country, name: facts.name, number: shown }));
