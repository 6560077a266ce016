import type { ContactView, ServiceView } from '../components/support/service-view.ts';
import type { Locale } from '../config/locales.ts';
import { alternativesTo } from '../domain/directory/alternatives.ts';
import { inOrderOfAnswer } from '../domain/directory/contact-order.ts';
import { facetsOf } from '../domain/directory/facets.ts';
import type { Hours } from '../domain/hours/hours.ts';
import { freshnessOn, splitByFreshness } from '../domain/publication/freshness.ts';
import { contactLink } from '../domain/urls/dial.ts';
import { countryName, formatDate, languageNames } from '../i18n/formatters.ts';
import { hoursText } from '../i18n/hours-text.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import type { Contact } from '../schemas/contact.ts';
import { today } from './build.ts';
import { entryPath } from './entries.ts';
import { countryOf, getServices, getServicesOf, type Service } from './services.ts';
import { topicLinks } from './topics.ts';

const views = new Map<string, Promise<ServiceView>>();

/**
 * A service with everything that a page in a language says of it. It stands on its own page and on many lists: a build
 * puts it together once. In development it may change.
 */
export function serviceView(service: Service, locale: Locale): Promise<ServiceView> {
  const key = `${locale} ${service.id}`;
  const known = import.meta.env.DEV ? undefined : views.get(key);
  const view = known ?? putTogether(service, locale);
  views.set(key, view);
  return view;
}

async function putTogether(service: Service, locale: Locale): Promise<ServiceView> {
  const t = translatorFor(locale);
  const { facts } = service;
  const { words, locale: textLocale } = service.wordsIn(locale);
  const { level, on } = facts.verification;
  const freshness = freshnessOn(on, today);
  const isEmergency = facts.kind === 'emergency';
  const name = isEmergency
    ? t('service.emergency', { country: countryName(countryOf(service), locale) })
    : facts.name;
  return {
    id: service.id,
    kind: facts.kind,
    name,
    nameLanguage: isEmergency ? locale : facts.nameLanguage,
    path: entryPath(service, locale),
    summary: words.summary,
    caveats: words.caveats,
    whoAnswers: words.whoAnswers,
    whatHappens: words.whatHappens,
    traceOnBill: words.traceOnBill,
    textLocale,
    country: countryOf(service),
    region: facts.region,
    institutions: facts.institutions ?? [],
    timeZone: facts.timeZone,
    contacts: inOrderOfAnswer(facts.contacts).map((contact) =>
      contactView(contact, name, words.notes, locale),
    ),
    alternatives: await alternativeIds(service),
    isAnonymous: facts.anonymous === true,
    isConfidential: facts.confidential === true,
    accessibility: facts.accessibility ?? {},
    audience: facts.audience.map((audience) => t(`audience.${audience}`)),
    topics: await topicLinks(facts.topics, locale),
    website: facts.website,
    verified: t(level === 'confirmed' ? 'service.confirmed' : 'service.read', {
      date: formatDate(on, locale),
    }),
    freshness,
    ageNotice: freshness === 'current' ? undefined : t(`freshness.${freshness}.${level}`),
  };
}

/** Some services, by their ids, in the order given. */
export async function viewsOf(ids: readonly string[], locale: Locale): Promise<ServiceView[]> {
  const services = await getServices();
  const found = ids.flatMap((id) => services.find((service) => service.id === id) ?? []);
  return Promise.all(found.map((service) => serviceView(service, locale)));
}

/** Two are enough: one of them answers day and night wherever there is one. */
const mostAlternatives = 2;

/** None for a service that never closes, or that has no hours to close by. */
async function alternativeIds(service: Service): Promise<string[]> {
  const facets = facetsOf(service);
  if (service.facts.kind === 'emergency' || facets.always.includes('yes')) return [];
  const { recent } = splitByFreshness(await getServicesOf(countryOf(service)), today);
  const others = recent
    .filter(({ facts }) => facts.kind !== 'emergency')
    .map((other) => ({ id: other.id, facets: facetsOf(other) }));
  return alternativesTo({ id: service.id, facets }, others)
    .slice(0, mostAlternatives)
    .map(({ id }) => id);
}

/** What the state follows from; the rest of the fields would only cost bytes on every card. */
function hoursForState({ roundTheClock, weekly, exceptions, publicHolidays, term }: Hours): Hours {
  return {
    roundTheClock,
    weekly,
    exceptions,
    // Not known is what a missing answer means.
    publicHolidays: publicHolidays === 'unknown' ? undefined : publicHolidays,
    term,
  };
}

function contactView(
  contact: Contact,
  name: string,
  notes: Readonly<Record<string, string>>,
  locale: Locale,
): ContactView {
  const t = translatorFor(locale);
  const { type, value, hours, cost } = contact;
  const isWritten = type === 'chat' || type === 'web';
  const shown = isWritten ? '' : (contact.shown ?? value);
  return {
    key: contact.key,
    type,
    href: contactLink(contact),
    shown,
    action: t(`service.${type}`),
    label: t(`service.${type}.label`, { number: shown, name }),
    note: notes[contact.key],
    languages:
      contact.languages &&
      t(contact.languagesInferred ? 'service.languages.inferred' : 'service.languages', {
        languages: languageNames(contact.languages, locale),
      }),
    cost: t(cost ? `service.cost.${cost}` : 'service.cost.unknown'),
    isCostKnown: cost !== undefined,
    hours: hours && hoursForState(hours),
    hoursText: hoursText(hours, locale, t),
  };
}
