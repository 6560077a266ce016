import type { ServiceView } from '../components/support/service-view.ts';
import type { TopicLink } from '../components/topic-link.ts';
import type { Locale } from '../config/locales.ts';
import { serviceOrder } from '../domain/directory/service-order.ts';
import { splitByFreshness } from '../domain/publication/freshness.ts';
import { countryName } from '../i18n/formatters.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { sortedByName } from './articles.ts';
import { association } from './association.ts';
import { today } from './build.ts';
import { entryPath } from './entries.ts';
import { countryOf, getServices, international, type Service } from './services.ts';
import { serviceView } from './service-view.ts';

/** Services of a topic under one heading. */
export interface ServiceGroup {
  readonly id: string;
  readonly title: string;
  /** Those of the countries that the association serves, or of none. */
  readonly cards: readonly ServiceView[];
  /** Those of other countries, by the name of the country. */
  readonly elsewhere: readonly TopicLink[];
}

/** The services of a topic, those that were read long ago in a group of their own at the end. No group is empty. */
export async function servicesOnTopic(topic: string, locale: Locale): Promise<ServiceGroup[]> {
  const t = translatorFor(locale);
  const services = (await getServices())
    .filter(({ facts }) => facts.topics.includes(topic))
    .sort(serviceOrder);
  const { recent, old } = splitByFreshness(services, today);
  const groups = await Promise.all([
    groupOf('services', t('topic.services'), recent, locale),
    groupOf('old-services', t('freshness.old.title'), old, locale),
  ]);
  return groups.filter(({ cards, elsewhere }) => cards.length > 0 || elsewhere.length > 0);
}

async function groupOf(
  id: string,
  title: string,
  services: readonly Service[],
  locale: Locale,
): Promise<ServiceGroup> {
  const near = services.filter(isNear);
  const cards = await Promise.all(near.map((service) => serviceView(service, locale)));
  const links = services
    .filter((service) => !isNear(service))
    .map((service) => ({
      title: service.facts.name,
      path: entryPath(service, locale),
      locale: service.facts.nameLanguage as Locale,
      note: countryName(countryOf(service), locale),
    }));
  return {
    id,
    title,
    cards,
    elsewhere: sortedByName(links, ({ note, title }) => `${note}: ${title}`, locale),
  };
}

const isNear = (service: Service) =>
  [...association.countries, international].includes(countryOf(service));
