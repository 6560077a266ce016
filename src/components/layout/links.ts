import type { Locale } from '../../config/locales.ts';

export interface NavigationLink {
  readonly label: string;
  readonly path: string;
  readonly isCurrent: boolean;
}

/** A link to the same page in a language. */
export interface LanguageLink {
  readonly locale: Locale;
  readonly path: string;
  readonly isCurrent: boolean;
  readonly isTranslated: boolean;
}
