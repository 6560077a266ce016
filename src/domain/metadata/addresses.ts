import type { Locale } from '../../config/locales.ts';

/** Where one page stands in each language, and in which of them its text is really written. */
export interface PageAddresses {
  /** A path for every language that is switched on. */
  readonly paths: Readonly<Partial<Record<Locale, string>>>;
  /** The languages that the text exists in; the others show it in the source language. */
  readonly translated: readonly Locale[];
  /** The language of the original. */
  readonly source: Locale;
}

export interface Alternate {
  /** A language code, or `x-default`. */
  readonly hreflang: string;
  readonly href: string;
}

/** The one address that search engines should keep: a page without a translation leads to its original. */
export function canonicalUrl(addresses: PageAddresses, locale: Locale, site: string): string {
  const own = addresses.translated.includes(locale) ? locale : addresses.source;
  return absoluteUrl(addresses.paths[own] ?? '/', site);
}

/**
 * The languages of a page for search engines. `x-default` is the page in the language of last resort.
 * A page whose text stands in another language has none.
 */
export function alternatesOf(
  addresses: PageAddresses,
  locale: Locale,
  site: string,
  defaultPath: string | undefined,
): Alternate[] {
  if (!addresses.translated.includes(locale)) return [];
  const languages = addresses.translated.flatMap((hreflang) => {
    const path = addresses.paths[hreflang];
    return path === undefined ? [] : [{ hreflang, href: absoluteUrl(path, site) }];
  });
  const last = defaultPath ?? addresses.paths[addresses.source];
  return last === undefined
    ? languages
    : [...languages, { hreflang: 'x-default', href: absoluteUrl(last, site) }];
}

/** `('/fr/aide/', 'https://example.org') -> 'https://example.org/fr/aide/'` */
export function absoluteUrl(path: string, site: string): string {
  return new URL(path, site).href;
}
