import type { Locale } from '../config/locales.ts';
import type { FeedKind } from '../domain/metadata/feed.ts';
import { documentTitle } from '../domain/metadata/head.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { association } from './association.ts';

/** The section that lists the articles of a feed. */
export const sectionOfFeed = { explainers: 'understand', campaigns: 'campaigns' } as const;

/** `('fr', 'explainers', 'feed.xml') -> '/fr/comprendre/feed.xml'` */
export const feedPath = (locale: Locale, kind: FeedKind, file: 'feed.xml' | 'feed.json'): string =>
  `${pathTo(locale, kind === 'all' ? { kind: 'home' } : { kind: 'section', section: sectionOfFeed[kind] })}${file}`;

/** The feeds that the head of a page names: that of everything, and before it that of its section. */
export const feedLinks = (locale: Locale, kind: FeedKind = 'all') =>
  (kind === 'all' ? (['all'] as const) : [kind, 'all' as const]).flatMap((each) => {
    const title = feedTitle(locale, each);
    return [
      { type: 'application/atom+xml', title, href: feedPath(locale, each, 'feed.xml') },
      { type: 'application/feed+json', title, href: feedPath(locale, each, 'feed.json') },
    ];
  });

/** What readers call a feed. */
export function feedTitle(locale: Locale, kind: FeedKind): string {
  const t = translatorFor(locale);
  return kind === 'all'
    ? t('feed.title', { association: association.name })
    : documentTitle(t(`nav.${sectionOfFeed[kind]}`), association.name);
}
