import type { Locale } from '../../config/locales.ts';
import { type PublishedAddress, redirectTowards, type SiteAddresses } from './address-fate.ts';
import { isShortLink } from './short-link.ts';

/** Where a short link leads readers of a language; without a language, everybody else. */
export interface ShortLinkRedirect {
  readonly from: string;
  readonly to: string;
  readonly language: Locale | undefined;
}

/**
 * Every short link, those that were once printed too, to the page in the reader's language. The one for everybody else
 * comes last: a host takes the first that fits.
 */
export function shortLinkRedirects(
  recorded: readonly PublishedAddress[],
  site: SiteAddresses,
): ShortLinkRedirect[] {
  const present = [...site.pages].map(([path, owner]) => ({ path, owner }));
  // What a page says today goes before what was recorded: a code has one owner.
  const owners = new Map([...recorded, ...present].map(({ path, owner }) => [path, owner]));
  return [...owners]
    .filter(([path]) => isShortLink(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, owner]) => {
      const to = (locale: Locale) => redirectTowards(owner, locale, site).to;
      // As it is printed: hosts take it for the address with a last slash, too.
      const from = path.slice(0, -1);
      return [
        ...site.locales.map((language) => ({ from, to: to(language), language })),
        { from, to: to(site.locales[0]), language: undefined },
      ];
    });
}
