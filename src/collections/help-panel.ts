import type { Locale } from '../config/locales.ts';
import { answersAtOnce } from '../domain/directory/facets.ts';
import type { DistressKind } from '../domain/distress/recognise.ts';
import { contactLink } from '../domain/urls/dial.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { association } from './association.ts';
import { holidaysFor } from './public-holidays.ts';
import { getCountries, getServicesOf, type Service } from './services.ts';
import { zonesOfCountries } from './time-zones.ts';

/** The topics of services that are made for one kind of distress. */
const topicsOfKinds: Partial<Record<DistressKind, readonly string[]>> = {
  violence: ['domestic-violence', 'violence', 'stalking', 'child-protection'],
  'sexual-violence': ['sexual-violence'],
};

/** Beside general lines, more than these would only weigh. */
const mostOfAKind = 4;

/** Who can be named in the calm panel of the search, by country: lines for anyone, and lines for one kind of need. */
export async function helpPanelData(locale: Locale) {
  const countries = await getCountries(association.countries, association.defaultLocale);
  const services = await Promise.all(
    countries.map(async (country) => (await getServicesOf(country)).filter(isForAnyone)),
  );
  const entries = countries.map((country, index) => {
    // Lines for the whole country come before those for a part of it.
    const sorted = services[index]!.toSorted(
      (a, b) => Number(a.facts.region !== undefined) - Number(b.facts.region !== undefined),
    );
    const named = sorted.map((service) => panelService(service, locale));
    const general = named.filter(({ kinds }) => !kinds).slice(0, mostOfAKind);
    const special = named.filter(({ kinds }) => kinds).slice(0, mostOfAKind);
    return [country, [...general, ...special]] as const;
  });
  return {
    zones: await zonesOfCountries(),
    services: Object.fromEntries(entries),
    holidays: holidaysFor(services.flat().map(({ id, facts: { contacts } }) => ({ id, contacts }))),
  };
}

/** Somebody answers at once, and no reader has to ask whether it is meant for them. */
const isForAnyone = ({ facts }: Service) =>
  (facts.kind === 'crisis-line' || kindsOf(facts.topics).length > 0) &&
  facts.kind !== 'emergency' &&
  facts.contacts.some(answersAtOnce) &&
  (facts.audience.includes('everyone') || kindsOf(facts.topics).length > 0);

const kindsOf = (topics: readonly string[]): DistressKind[] =>
  (Object.keys(topicsOfKinds) as DistressKind[]).filter((kind) =>
    topicsOfKinds[kind]!.some((topic) => topics.includes(topic)),
  );

function panelService({ facts }: Service, locale: Locale) {
  const t = translatorFor(locale);
  const contact = facts.contacts.find(answersAtOnce)!;
  const shown = contact.type === 'chat' ? '' : (contact.shown ?? contact.value);
  const kinds = facts.kind === 'topic-line' ? kindsOf(facts.topics) : [];
  return {
    name: facts.region ? `${facts.name} (${facts.region})` : facts.name,
    language: facts.nameLanguage,
    action: t(`service.${contact.type}`),
    label: t(`service.${contact.type}.label`, { number: shown, name: facts.name }),
    shown,
    href: contactLink(contact),
    timeZone: facts.timeZone,
    // The state of the contact that is named, not of another one beside it.
    hours: [contact.hours ?? null],
    ...(kinds.length > 0 && { kinds }),
  };
}
