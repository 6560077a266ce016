import type { Locale } from '../config/locales.ts';
import type { SiteAddresses } from '../domain/urls/address-fate.ts';
import { type EntryLink, parseEntryLink } from '../domain/urls/entry-link.ts';
import { pathTo } from '../domain/urls/paths.ts';

/** Turns an `entry:` link into a path; `undefined` where the page is not there today. */
export type LinkResolver = (link: string, locale: Locale) => string | undefined;

/**
 * A resolver for the pages of a site on a day.
 * `('entry:pages/about', 'fr') -> '/fr/a-propos/'`, `('entry:campaigns/a-draft', 'en') -> undefined`
 * @throws Error for a link that leads nowhere, which `check` refuses
 */
export function entryLinkResolver({ paths, pages, owners }: SiteAddresses): LinkResolver {
  const known = new Set(owners.values());
  return (address, locale) => {
    const link = parseEntryLink(address);
    if (!link) throw new Error(`${address} is not a link to an entry.`);
    const owner = ownerOfLink(link);
    if (owner === undefined) return pathTo(locale, { kind: 'section', section: 'help' });
    if (link.kind === 'entry' && !known.has(owner)) {
      throw new Error(`${address} leads to an entry that does not exist.`);
    }
    const path = paths.get(owner)?.get(locale);
    return path !== undefined && pages.has(path) ? path : undefined;
  };
}

/** What a link names, as addresses name it; `undefined` for the directory as a whole, which is always there. */
export function ownerOfLink(link: EntryLink): string | undefined {
  if (link.kind === 'entry') return `${link.collection}/${link.id}`;
  return link.country === undefined ? undefined : `help/${link.country}`;
}
