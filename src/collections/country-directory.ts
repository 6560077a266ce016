import type { NavigationLink } from '../components/layout/links.ts';
import type { ServiceView } from '../components/support/service-view.ts';
import type { Locale } from '../config/locales.ts';
import type { ListedChannel } from '../config/routes.ts';
import { listedKinds } from '../config/service-kinds.ts';
import { channelPagesOf, hasChannel } from '../domain/directory/channels.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { getServicesOf, international, type Service } from './services.ts';
import { serviceView } from './service-view.ts';
import { translationNoteOfList } from './translation-note.ts';

/** A country's services as its pages list them: all of them, or those that one can reach in one way. */
export async function countryDirectory(country: string, locale: Locale, channel?: ListedChannel) {
  const t = translatorFor(locale);
  const services = await getServicesOf(country);
  const views = await Promise.all(services.map((service) => serviceView(service, locale)));
  const listed = views.filter(({ id }) => {
    const service = services.find((candidate) => candidate.id === id)!;
    return channel === undefined || hasChannel(service, channel);
  });
  const recent = listed.filter((service) => !isOld(service));
  const old = listed.filter(isOld);
  return {
    emergency: views.find(({ kind }) => kind === 'emergency'),
    groups: [
      ...listedKinds.map((kind) => ({
        id: kind,
        title: t(`country.kind.${kind}`),
        services: recent.filter((service) => service.kind === kind),
      })),
      { id: 'old', title: t('freshness.old.title'), services: old },
    ].filter((group) => group.services.length > 0),
    listed,
    channelLinks: channelLinks(country, services, locale, channel),
    translation: translationNoteOfList(
      services.filter(({ id }) => listed.some((view) => view.id === id)),
      (source) => pathTo(source, { kind: 'country', country }),
      locale,
    ),
  };
}

/** What was read long ago stands last; an emergency number stays where it is. */
const isOld = ({ kind, freshness }: ServiceView) => kind !== 'emergency' && freshness === 'old';

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
  const single = channelPagesOf(services).map((channel) => ({
    label: t(`channel.${channel}`),
    path: pathTo(locale, { kind: 'channel', country, channel }),
    isCurrent: channel === current,
  }));
  return single.length > 0 ? [every, ...single] : [];
}

/** The services of all countries, each country under its name, and those that were read long ago at the end. */
export async function wholeDirectory(
  countries: readonly string[],
  locale: Locale,
  nameOf: (country: string) => string,
) {
  const groups = await Promise.all(
    countries.map(async (country) => {
      const services = await getServicesOf(country);
      const views = await Promise.all(services.map((service) => serviceView(service, locale)));
      return {
        id: country,
        title: nameOf(country),
        ...(country !== international && { path: pathTo(locale, { kind: 'country', country }) }),
        services: views.filter(({ kind }) => kind !== 'emergency'),
      };
    }),
  );
  const old = {
    id: 'old',
    title: translatorFor(locale)('freshness.old.title'),
    services: groups.flatMap(({ services }) => services.filter(isOld)),
  };
  return [
    ...groups.map((group) => ({
      ...group,
      services: group.services.filter((service) => !isOld(service)),
    })),
    old,
  ].filter(({ services }) => services.length > 0);
}
