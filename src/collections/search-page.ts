import { type Locale, locales } from '../config/locales.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { messageForms } from '../i18n/message-forms.ts';
import { stateWords } from '../i18n/state-words.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { getExplainers } from './articles.ts';
import { association, siteLocales } from './association.ts';
import { localesWithDistressWords } from './distress.ts';
import { entryPath } from './entries.ts';
import { getServicesOf, international } from './services.ts';

/** What the search page says and where its script finds the rest. */
export async function searchPageData(locale: Locale) {
  const t = translatorFor(locale);
  const file = (language: Locale, name: string) =>
    `${pathTo(language, { kind: 'section', section: 'search' })}${name}`;
  const friend = (await getExplainers()).find(({ id }) => id === association.friendExplainer);
  const directories = await getServicesOf(international);
  return {
    friendPath: friend && entryPath(friend, locale),
    directories: directories.map((service) => ({
      label: service.facts.name,
      path: entryPath(service, locale),
      isCurrent: false,
    })),
    data: {
      locale,
      lists: Object.fromEntries(
        siteLocales.map((language) => [language, file(language, 'pages.json')]),
      ),
      languages: Object.fromEntries(
        siteLocales.map((language) => [language, locales[language].label]),
      ),
      distress: Object.fromEntries(
        localesWithDistressWords.map((language) => [language, file(language, 'distress.json')]),
      ),
      results: messageForms(locale, 'search.results'),
      any: t('finder.any'),
      international: t('country.international'),
      none: t('search.none', { query: '{query}' }),
      failed: t('search.failed'),
      inLanguage: t('search.in-language', { language: '{language}' }),
      kinds: {
        explainer: t('search.kind.explainer'),
        campaign: t('search.kind.campaign'),
        service: t('search.kind.service'),
        topic: t('search.kind.topic'),
        country: t('search.kind.country'),
        page: t('search.kind.page'),
      },
      states: stateWords(t),
    },
  };
}
