import type { LanguageLink, NavigationLink } from '../components/layout/links.ts';
import type { UrgentService } from '../components/layout/urgent-service.ts';
import type { Locale } from '../config/locales.ts';
import type { Crumb } from '../domain/metadata/breadcrumbs.ts';
import type { HeadTag } from '../domain/metadata/head-tag.ts';

/** Everything that surrounds a page: head, header, footer. */
export interface Shell {
  readonly locale: Locale;
  readonly title: string;
  readonly head: readonly HeadTag[];
  readonly jsonLd: readonly object[];
  readonly siteName: string;
  readonly homePath: string;
  readonly crumbs: readonly Crumb[];
  readonly navigation: readonly NavigationLink[];
  readonly associationPages: readonly NavigationLink[];
  readonly exploreLinks: readonly NavigationLink[];
  readonly languages: readonly LanguageLink[];
  readonly urgent: UrgentService | undefined;
  readonly helpPath: string;
  /** Where the link that leaves the site leads. */
  readonly exitAddress: string;
  readonly licence: string;
  readonly problemLink: string;
  /** On a preview: that readers do not see this page yet. */
  readonly mark: string | undefined;
  /** The languages of the text, where it is not that of the page. */
  readonly fallback: { readonly notice: string } | undefined;
}
