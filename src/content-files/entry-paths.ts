import type { Locale } from '../config/locales.ts';
import { parseEntryLink } from '../domain/urls/entry-link.ts';
import { placeOfEntry } from '../domain/urls/entry-place.ts';
import { pathTo } from '../domain/urls/paths.ts';
import type { EntryFile } from './entry.ts';
import { isUnfinishedTranslation } from './unfinished.ts';

/** Turns an `entry:` link into a path. */
export type LinkResolver = (link: string, locale: Locale) => string;

/**
 * A resolver for the entries of a content folder.
 * `('entry:pages/about', 'fr') -> '/fr/a-propos/'`
 * @throws Error for a link that leads nowhere, which `check` refuses
 */
export function entryLinkResolver(entries: readonly EntryFile[]): LinkResolver {
  const slugs = new Map(
    entries
      .filter((entry) => !isUnfinishedTranslation(entry))
      .map(({ collection, id, locale, data }) => [`${collection}/${id}/${locale}`, data['slug']]),
  );
  const originals = new Map(
    entries
      .filter(({ isOriginal }) => isOriginal)
      .map(({ collection, id, data }) => [`${collection}/${id}`, data['slug']]),
  );
  return (address, locale) => {
    const link = parseEntryLink(address);
    if (!link) throw new Error(`${address} is not a link to an entry.`);
    if (link.kind === 'help') {
      return pathTo(
        locale,
        link.country
          ? { kind: 'country', country: link.country }
          : { kind: 'section', section: 'help' },
      );
    }
    const { collection, id } = link;
    const key = `${collection}/${id}`;
    if (!originals.has(key)) throw new Error(`${address} leads to an entry that does not exist.`);
    const slug = slugs.get(`${key}/${locale}`) ?? originals.get(key);
    return pathTo(
      locale,
      placeOfEntry({ collection, id, slug: typeof slug === 'string' ? slug : undefined }),
    );
  };
}
