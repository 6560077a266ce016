import type { NavigationLink } from '../components/layout/links.ts';
import type { ServiceView } from '../components/support/service-view.ts';
import type { Locale } from '../config/locales.ts';
import { type ListedChannel, listedChannels } from '../config/routes.ts';
import { listedKinds } from '../config/service-kinds.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { getServicesOf, international, type Service } from './services.ts';
import { serviceView } from './service-view.ts';

/** A country's services as its pages list them: all of them, or those that one can reach in one way. */
export async function countryDirectory(country: string, locale: Locale, channel?: ListedChannel) {
  const t = translatorFor(locale);
  const services = await getServicesOf(country);
  const views = await Promise.all(services.map((service) => serviceView(service, locale)));
  const listed = views.filter(({ id }) => {
    const service = services.find((candidate) => candidate.id === id)!;
    return channel === undefined || hasChannel(service, channel);
  });
  const old = listed.filter(({ id }) => splitByFreshness(services, today).old.some((service) => service.id === id));
  return {
    emergency: views.find(({ kind }) => kind === 'emergency'),
    groups: listedKinds
      .map((kind) => ({
        id: kind,
        title: t(`country.kind.${kind}`),
        services: listed.filter((service) => service.kind === kind),
      }))
      .filter((group) => group.services.length > 0),
    listed,
    channelLinks: channelLinks(country, services, locale, channel),
  };
}

/** The ways in which somebody of a country can be reached, emergency numbers apart. */
export const channelsOf = (services: readonly Service[]): ListedChannel[] =>
  listedChannels.filter((channel) => services.some((service) => hasChannel(service, channel)));

const hasChannel = ({ facts }: Service, channel: ListedChannel) =>
  facts.kind !== 'emergency' && facts.contacts.some(({ type }) => type === channel);

function channelLinks(
  country: string,
  services: readonly Service[],
  locale: Locale,
  current: ListedChannel | undefined,
): NavigationLink[] {
  const t = translatorFor(locale);
  const every = {
    label: t('channel.all'),
    path: pathTo(locale, { kind: 'country', country }),
    isCurrent: current === undefined,
  };
  const single = channelsOf(services).map((channel) => ({
    label: t(`channel.${channel}`),
    path: pathTo(locale, { kind: 'channel', country, channel }),
    isCurrent: channel === current,
  }));
  return single.length > 1 ? [every, ...single] : [];
}

/** The services of all countries, each country under its name. */
export async function wholeDirectory(
  countries: readonly string[],
  locale: Locale,
  nameOf: (country: string) => string,
) {
  return Promise.all(
    countries.map(async (country) => ({
      id: country,
      title: nameOf(country),
      ...(country !== international && { path: pathTo(locale, { kind: 'country', country }) }),
      services: (
        await Promise.all(
          (await getServicesOf(country)).map((service) => serviceView(service, locale)),
        )
      ).filter(({ kind }: ServiceView) => kind !== 'emergency'),
    })),
  );
}
