import type { PageList } from '../client/page-finder.ts';
import type { Locale } from '../config/locales.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readSearchWords } from '../content-files/read-content.ts';
import type { PageRecord } from '../domain/search/page-record.ts';
import { groupsFrom } from '../domain/search/synonyms.ts';
import { dialledNumber, termsOfMany } from '../domain/search/terms.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { countryName } from '../i18n/formatters.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { getCampaigns, getExplainers, type Article } from './articles.ts';
import { association } from './association.ts';
import { entryPath } from './entries.ts';
import { bodyOf } from './entry-files.ts';
import { withMark } from './publication.ts';
import { holidaysFor } from './public-holidays.ts';
import { getAssociationPages } from './pages.ts';
import { countryOf, getCountries, getServices, international, type Service } from './services.ts';
import { articleSummary } from './summaries.ts';
import { getUsedTopics, type Topic } from './topics.ts';

type BareRecord = Omit<PageRecord, 'words' | 'called' | 'about' | 'mentions'> & {
  /** What it is called beside its title. */
  readonly names?: readonly string[];
  readonly body?: string | undefined;
};

/** Every page of a language as the search knows it. */
export async function searchPages(locale: Locale): Promise<PageList> {
  const words = readSearchWords(contentDirectory(), locale).data;
  const titles = new Map(
    (await getUsedTopics()).map((topic) => [topic.id, topic.wordsIn(locale).words.title]),
  );
  const articles = [...(await getExplainers()), ...(await getCampaigns())];
  const countries = await getCountries(association.countries, locale);
  const synonyms = words?.synonyms ?? [];
  const groupsOf = groupsFrom(synonyms, termsOfMany(locale));
  const records: BareRecord[] = [
    ...articles.map((article) => articleRecord(article, locale)),
    ...countries.map((country) => countryRecord(country, locale)),
    ...(await getServices()).map((service) => serviceRecord(service, locale)),
    ...(await getUsedTopics()).map((topic) => topicRecord(topic, locale)),
    ...(await getAssociationPages()).map((page) => {
      const { words: said, file } = page.wordsIn(locale);
      const trail = withMark(page, translatorFor(locale)('nav.about'), locale);
      return {
        kind: 'page' as const,
        path: entryPath(page, locale),
        title: said.title,
        description: said.description,
        trail,
        topics: [],
        body: bodyOf(file),
      };
    }),
  ];
  return {
    locale,
    ignored: words?.ignored ?? [],
    topics: Object.fromEntries(titles),
    holidays: holidaysFor(
      (await getServices()).map(({ id, facts: { contacts } }) => ({ id, contacts })),
    ),
    synonyms,
    pages: records.map(({ names = [], body = '', ...record }) => {
      const topics = record.topics.map((id) => titles.get(id) ?? '');
      const headings = [...body.matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1]!);
      const subject = [record.title, record.description, ...names, ...topics, ...headings];
      const called = groupsOf(record.title);
      const about = without(groupsOf(subject.join('. ')), called);
      const mentions = without(groupsOf(body), [...called, ...about]);
      return {
        ...record,
        words: [...names, ...headings],
        ...(called.length > 0 && { called }),
        ...(about.length > 0 && { about }),
        ...(mentions.length > 0 && { mentions }),
      };
    }),
  };
}

const without = (groups: readonly number[], known: readonly number[]) =>
  groups.filter((group) => !known.includes(group));

function articleRecord(article: Article, locale: Locale): BareRecord {
  const { title, description, path, textLocale, aside } = articleSummary(article, locale);
  const isExplainer = article.collection === 'explainers';
  return {
    kind: isExplainer ? 'explainer' : 'campaign',
    path,
    title,
    description,
    trail: withMark(
      article,
      translatorFor(locale)(isExplainer ? 'nav.understand' : 'nav.campaigns'),
      locale,
    ),
    topics: article.facts.topics,
    body: bodyOf(article.wordsIn(locale).file),
    aside,
    isNear: true,
    ...(textLocale !== locale && { language: textLocale }),
  };
}

function countryRecord(country: string, locale: Locale): BareRecord {
  const t = translatorFor(locale);
  const name = countryName(country, locale);
  return {
    kind: 'country',
    path: pathTo(locale, { kind: 'country', country }),
    title: t('country.title', { country: name }),
    description: t('help.lead'),
    trail: t('nav.help'),
    topics: [],
    country,
    isNear: association.countries.includes(country),
  };
}

function serviceRecord(service: Service, locale: Locale): BareRecord {
  const t = translatorFor(locale);
  const { facts } = service;
  const country = countryOf(service);
  const isEmergency = facts.kind === 'emergency';
  const { words, locale: textLocale } = service.wordsIn(locale);
  const numbers = facts.contacts
    .filter(({ type }) => type !== 'chat' && type !== 'web' && type !== 'email')
    .flatMap(({ value, shown }) => [value.replace(/^\+/, ''), shown ?? '']);
  const place =
    country === international ? t('country.international') : countryName(country, locale);
  return {
    kind: 'service',
    path: entryPath(service, locale),
    title: isEmergency ? t('service.emergency', { country: place }) : facts.name,
    description: words.summary,
    trail: place,
    topics: facts.topics,
    country,
    isNear: association.countries.includes(country),
    names: [
      t(`search.kind.service`),
      ...new Set(facts.contacts.map(({ type }) => t(`channel.${type}`))),
      ...numbers,
      ...facts.contacts.filter(({ type }) => type === 'email').map(({ value }) => value),
    ],
    numbers: [...new Set(numbers.flatMap((number) => dialledNumber(number) ?? []))],
    ...(!isEmergency && {
      language: facts.nameLanguage,
      timeZone: facts.timeZone,
      hours: facts.contacts
        .filter(({ type }) => type !== 'web' && type !== 'email')
        .map(({ hours }) => hours ?? null),
    }),
    ...(textLocale !== locale && { language: textLocale }),
  };
}

function topicRecord(topic: Topic, locale: Locale): BareRecord {
  const { words } = topic.wordsIn(locale);
  return {
    kind: 'topic',
    path: entryPath(topic, locale),
    title: words.title,
    description: words.description ?? '',
    trail: translatorFor(locale)('nav.topics'),
    topics: [topic.id],
    isNear: true,
  };
}
