import type { NavigationLink } from '../components/layout/links.ts';
import type { UrgentService } from '../components/layout/urgent-service.ts';
import type { Locale } from '../config/locales.ts';
import type { Section } from '../config/routes.ts';
import {
  absoluteUrl,
  alternatesOf,
  canonicalUrl,
  type PageAddresses,
} from '../domain/metadata/addresses.ts';
import { breadcrumbList, type Crumb } from '../domain/metadata/breadcrumbs.ts';
import type { FeedKind } from '../domain/metadata/feed.ts';
import { documentTitle, headTags } from '../domain/metadata/head.ts';
import type { ArticleMetadata } from '../domain/metadata/head-tag.ts';
import { contactLink } from '../domain/urls/dial.ts';
import { mailLink } from '../domain/urls/mail-link.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { countryName, languageNames } from '../i18n/formatters.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import type { Shell } from '../layouts/shell.ts';
import { association, siteLocales } from './association.ts';
import { isProduction } from './build.ts';
import { entryPath } from './entries.ts';
import { feedLinks } from './feed-links.ts';
import { associationPagePath, getAssociationPages } from './pages.ts';
import { withMark } from './publication.ts';
import { previewOf } from './preview.ts';
import { countryOf, getService } from './services.ts';
import type { SocialCard } from './social-card.ts';

interface PageFacts {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly addresses: PageAddresses;
  /** The steps between the home page and this one, this one included. */
  readonly crumbs?: readonly Crumb[];
  /** The picture beside a link to it; left out, that of its country or of the home page. */
  readonly card?: SocialCard;
  readonly article?: ArticleMetadata;
  /** Accounts of its authors in the Fediverse; without one, that of the association. */
  readonly creators?: readonly string[];
  readonly jsonLd?: readonly object[];
  /** The country that the page is about: the number of another one has no place above it. */
  readonly country?: string | undefined;
  /** What a preview says of a page that readers do not see yet. It is kept out of search engines. */
  readonly mark?: string | undefined;
  /** False for pages that lists do not need, such as search. */
  readonly isIndexed?: boolean;
  /** The feed of what the page lists, where it has one. */
  readonly feed?: FeedKind;
}

/** What surrounds a page, worked out from its facts. */
export async function shellFor(page: PageFacts): Promise<Shell> {
  const { locale, addresses } = page;
  const t = translatorFor(locale);
  const { site, name } = association;
  const homePath = pathTo(locale, { kind: 'home' });
  const canonical = canonicalUrl(addresses, locale, site);
  const isTranslated = addresses.translated.includes(locale);
  const isHome = addresses.paths[locale] === homePath;
  const crumbs = isHome ? [] : [{ name: t('nav.home'), path: homePath }, ...(page.crumbs ?? [])];
  const title = documentTitle(page.title, name);
  return {
    locale,
    title,
    siteName: name,
    homePath,
    crumbs,
    helpPath: pathTo(locale, { kind: 'section', section: 'help' }),
    head: headTags({
      locale,
      title: page.title,
      description: page.description,
      siteName: name,
      canonical,
      alternates: alternatesOf(addresses, locale, site, isHome ? '/' : undefined),
      isIndexed:
        isProduction && isTranslated && page.mark === undefined && (page.isIndexed ?? true),
      ...previewOf(page),
      feeds: feedLinks(locale, page.feed),
    }),
    jsonLd: [...(page.jsonLd ?? []), ...(crumbs.length > 1 ? [breadcrumbList(crumbs, site)] : [])],
    navigation: await navigation(locale, addresses.paths[locale] ?? ''),
    associationPages: await associationLinks(locale, addresses.paths[locale] ?? ''),
    exploreLinks: sectionLinks(locale, addresses.paths[locale] ?? ''),
    languages: siteLocales.map((language) => ({
      locale: language,
      path: addresses.paths[language] ?? pathTo(language, { kind: 'home' }),
      isCurrent: language === locale,
      isTranslated: addresses.translated.includes(language),
    })),
    exitAddress: association.exit.url,
    urgent: await urgentService(locale, page.country),
    licence: t('footer.licence', {
      words: association.licences.words.name,
      data: association.licences.data.name,
    }),
    problemLink: problemLink(page.title, absoluteUrl(addresses.paths[locale] ?? '/', site), locale),
    mark: page.mark,
    fallback: isTranslated
      ? undefined
      : { notice: t('fallback.notice', { language: languageNames([addresses.source], locale) }) },
  };
}

/** The addresses of a page that exists in every language, whatever is translated. */
export function addressesOfPlace(place: (locale: Locale) => string): PageAddresses {
  return {
    paths: Object.fromEntries(siteLocales.map((locale) => [locale, place(locale)])),
    translated: siteLocales,
    source: association.defaultLocale,
  };
}

/** The title and path of a section, as a step of the breadcrumb. */
export function sectionCrumb(locale: Locale, section: Section): Crumb {
  return {
    name: translatorFor(locale)(`nav.${section}`),
    path: pathTo(locale, { kind: 'section', section }),
  };
}

function sectionLink(locale: Locale, section: Section, current: string): NavigationLink {
  const { name, path } = sectionCrumb(locale, section);
  return { label: name, path, isCurrent: current.startsWith(path) };
}

async function navigation(locale: Locale, current: string): Promise<NavigationLink[]> {
  const about = await associationPagePath('about', locale);
  const sections = (['help', 'understand', 'campaigns'] as const).map((section) =>
    sectionLink(locale, section, current),
  );
  return [
    ...sections,
    ...(about
      ? [{ label: translatorFor(locale)('nav.about'), path: about, isCurrent: current === about }]
      : []),
    sectionLink(locale, 'search', current),
  ];
}

function sectionLinks(locale: Locale, current: string): NavigationLink[] {
  const sections = ['help', 'understand', 'campaigns', 'topics', 'index', 'search'] as const;
  return sections.map((section) => sectionLink(locale, section, current));
}

async function associationLinks(locale: Locale, current: string): Promise<NavigationLink[]> {
  return (await getAssociationPages()).map((page) => {
    const path = entryPath(page, locale);
    const label = withMark(page, page.wordsIn(locale).words.title, locale);
    return { label, path, isCurrent: path === current };
  });
}

async function urgentService(
  locale: Locale,
  country: string | undefined,
): Promise<UrgentService | undefined> {
  const service = await getService(association.urgentServices[0] ?? '');
  const contact = service?.facts.contacts[0];
  if (!service || !contact) return undefined;
  if (country !== undefined && country !== countryOf(service)) return undefined;
  const t = translatorFor(locale);
  const shown = contact.shown ?? contact.value;
  return {
    country: countryName(countryOf(service), locale),
    shown,
    href: contactLink(contact),
    label: t(`service.${contact.type}.label`, { number: shown, name: service.facts.name }),
    note: urgentNote(contact, locale),
  };
}

function urgentNote(
  contact: { cost?: string | undefined; hours?: { roundTheClock?: true | undefined } | undefined },
  locale: Locale,
): string {
  const t = translatorFor(locale);
  return [
    ...(contact.cost === 'free' ? [t('service.cost.free')] : []),
    ...(contact.hours?.roundTheClock ? [t('hours.always')] : []),
  ].join(' · ');
}

/** An e-mail to the association about a page, with an address that people can read. */
function problemLink(title: string, url: string, locale: Locale): string {
  const subject = translatorFor(locale)('footer.problem.subject', { title });
  return mailLink(association.email, { subject, body: `${decodeURI(url)}\n\n` });
}
