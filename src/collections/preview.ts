import type { Locale } from '../config/locales.ts';
import { international } from '../config/routes.ts';
import { absoluteUrl } from '../domain/metadata/addresses.ts';
import type { ArticleMetadata } from '../domain/metadata/head-tag.ts';
import { fediverseAccount, xAccount } from '../domain/metadata/profiles.ts';
import { countryName } from '../i18n/formatters.ts';
import { association } from './association.ts';
import { type SocialCard, socialCardOf } from './social-card.ts';

interface PreviewedPage {
  readonly locale: Locale;
  readonly title: string;
  readonly card?: SocialCard;
  readonly country?: string | undefined;
  readonly article?: ArticleMetadata;
  readonly creators?: readonly string[];
}

/** What networks show of a link to a page, beside its title and description. */
export function previewOf(page: PreviewedPage) {
  const { site, profiles } = association;
  const { path, ...card } = page.card ?? sharedCard(page);
  const creators = page.creators ?? [];
  const own = fediverseAccount(profiles);
  return {
    card: { url: absoluteUrl(path, site), ...card },
    article: page.article,
    xAccount: xAccount(profiles),
    fediverseCreators: creators.length > 0 || own === undefined ? creators : [own],
  };
}

/** A page without a card of its own has that of its country, else that of the home page. */
function sharedCard({ locale, country }: PreviewedPage): SocialCard {
  return country === undefined || country === international
    ? socialCardOf({ kind: 'home' }, locale, association.name)
    : socialCardOf({ kind: 'countries', id: country }, locale, countryName(country, locale));
}
