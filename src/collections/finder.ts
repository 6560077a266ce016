import type { Locale } from '../config/locales.ts';
import { facetNames, type FacetName, type Facets, facetsOf } from '../domain/directory/facets.ts';
import { countryName, languageNames } from '../i18n/formatters.ts';
import { messageForms } from '../i18n/message-forms.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import type { MessageKey } from '../schemas/ui.ts';
import { getServices, international } from './services.ts';
import { topicLinks } from './topics.ts';

/** What the filters of the directory need, in one language: fetched when a reader opens them. */
export async function finderData(locale: Locale) {
  const t = translatorFor(locale);
  const services = (await getServices()).filter(({ facts }) => facts.kind !== 'emergency');
  const facets = Object.fromEntries(services.map((service) => [service.id, facetsOf(service)]));
  return {
    words: {
      names: Object.fromEntries(facetNames.map((name) => [name, t(`finder.${name}`)])),
      any: t('finder.any'),
      first: t('finder.first'),
      reset: t('finder.reset'),
      hint: t('finder.hint'),
      count: messageForms(locale, 'finder.count'),
      none: t('finder.none'),
      wider: messageForms(locale, 'finder.wider'),
      elsewhere: t('finder.elsewhere'),
      emergency: t('finder.emergency'),
    },
    labels: await labelsOf(Object.values(facets), locale),
    services: facets,
  };
}

/** The words for every value that some service has, sorted as readers look them up. */
async function labelsOf(
  services: readonly Facets[],
  locale: Locale,
): Promise<Record<FacetName, Record<string, string>>> {
  const t = translatorFor(locale);
  const valuesOf = (name: Exclude<FacetName, 'open'>) => [
    ...new Set(services.flatMap((facets) => facets[name])),
  ];
  const said = (values: readonly string[], prefix: string) =>
    values.map((value) => [value, t(`${prefix}.${value}` as MessageKey)] as const);
  const sorted = (entries: readonly (readonly [string, string])[]) =>
    Object.fromEntries(entries.toSorted(([, a], [, b]) => a.localeCompare(b, locale)));
  const answers = Object.fromEntries(said(['yes', 'no', 'unknown'], 'finder'));
  const topics = await Promise.all(
    valuesOf('topic').map(
      async (id) => [id, (await topicLinks([id], locale))[0]?.title ?? id] as const,
    ),
  );
  return {
    country: sorted(valuesOf('country').map((code) => [code, countryLabel(code, locale)])),
    place: sorted(valuesOf('place').map((place) => [place, place])),
    language: sorted(valuesOf('language').map((tag) => [tag, languageNames([tag], locale)])),
    channel: Object.fromEntries(said(valuesOf('channel'), 'channel')),
    audience: Object.fromEntries(said(valuesOf('audience'), 'audience')),
    topic: sorted(topics),
    open: Object.fromEntries(said(['open', 'usually', 'closed', 'unknown'], 'finder.state')),
    always: answers,
    free: answers,
    anonymous: answers,
    text: answers,
  };
}

const countryLabel = (code: string, locale: Locale) =>
  code === international
    ? translatorFor(locale)('country.international')
    : countryName(code, locale);
