import type { Locale } from '../config/locales.ts';
import { isKeptInContacts, vcard } from '../domain/directory/vcard.ts';
import { answersAtOnce } from '../domain/directory/facets.ts';
import { absoluteUrl } from '../domain/metadata/addresses.ts';
import { contactName } from '../i18n/contact-name.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { association } from './association.ts';
import { entryPath } from './entries.ts';
import type { Service } from './services.ts';
import { serviceView } from './service-view.ts';

/** Whether a service has a number or an e-mail address, which an address book can keep. */
export const hasVcard = ({ facts }: Service): boolean => facts.contacts.some(isKeptInContacts);

/** Where its card stands, beside its page: `/en/help/fr/3114.vcf`. */
export const vcardPath = (service: Service, locale: Locale): string =>
  entryPath(service, locale).replace(/\/$/, '.vcf');

/** A service as an address book keeps it, with hours and the day of reading in the words of a language. */
export async function serviceVcard(service: Service, locale: Locale): Promise<string> {
  const { facts, source } = service;
  const { site } = association;
  const view = await serviceView(service, locale);
  const stated = facts.contacts.flatMap(({ languages, languagesInferred }) =>
    languagesInferred ? [] : (languages ?? []),
  );
  return vcard({
    id: absoluteUrl(entryPath(service, source), site),
    name: view.name,
    nameLanguage: view.nameLanguage,
    contacts: facts.contacts,
    languages: [...new Set(stated)],
    website: facts.website?.own ? facts.website.url : undefined,
    note: [
      ...contactNotes(view, locale),
      view.verified,
      decodeURI(absoluteUrl(view.path, site)),
    ].join('\n'),
    noteLanguage: locale,
    revised: facts.verification.on,
  });
}

/** A line for each contact of which there is something to say; emergency numbers have no hours. */
function contactNotes(
  { contacts, kind }: Awaited<ReturnType<typeof serviceView>>,
  locale: Locale,
): string[] {
  const t = translatorFor(locale);
  return contacts.flatMap((contact) => {
    const hours = kind !== 'emergency' && answersAtOnce(contact) ? contact.hoursText : [];
    const said = [...hours, ...(contact.note ? [contact.note] : [])];
    const name = contactName(contact, locale);
    return said.length === 0
      ? []
      : [t('service.week.line', { contacts: name, hours: said.join(' · ') })];
  });
}
