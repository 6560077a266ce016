import type { Locale } from '../../config/locales.ts';
import { nearestPlaces } from './nearest-places.ts';
import { pathTo } from './paths.ts';

/**
 * What stands at an address: an entry `explainers/sleep`, a country `help/fr`, a way to reach somebody there
 * `help/fr/chat`, a part of the site `site/search`.
 */
export type Owner = string;

/** Every address of a site on a day. Paths are encoded, as a browser sends them. */
export interface SiteAddresses {
  /** The languages that are switched on, the one for everybody else first. */
  readonly locales: readonly [Locale, ...Locale[]];
  /** Who stands at each path that has a page. */
  readonly pages: ReadonlyMap<string, Owner>;
  /** Who stands at each path, page or not: an entry that is not published has an address too. */
  readonly owners: ReadonlyMap<string, Owner>;
  /** Who stood at each former path. */
  readonly aliases: ReadonlyMap<string, Owner>;
  /** The path of an owner in each language, page or not. */
  readonly paths: ReadonlyMap<Owner, ReadonlyMap<Locale, string>>;
  /** The languages that an entry is written in. */
  readonly written: ReadonlyMap<Owner, ReadonlySet<Locale>>;
}

export interface Redirect {
  readonly kind: 'redirect';
  readonly to: string;
  /** 301 for good; 302 where the page may come back. */
  readonly status: 301 | 302;
}

export type Fate = { readonly kind: 'page' } | Redirect | { readonly kind: 'broken' };

/** An address that was once published, and what stood there. */
export interface PublishedAddress {
  readonly path: string;
  readonly owner: Owner;
}

/**
 * What becomes of an address that was once published. A redirect leads to a page, never to another redirect.
 * `a former slug -> 301 to the page`, `a withheld service -> 302 to its country`, `a slug that nobody claims -> broken`
 */
export function fateOf({ path, owner }: PublishedAddress, site: SiteAddresses): Fate {
  if (site.pages.has(path)) return { kind: 'page' };
  const locale = site.locales.find((code) => path.startsWith(`/${code}/`));
  // A language that was switched off, or a short link: what stood there, in the language for everybody else.
  if (!locale) return { ...redirectTowards(owner, site.locales[0], site), status: 302 };
  const heir = site.aliases.get(path);
  if (heir !== undefined) return redirectTowards(heir, locale, site);
  const present = site.owners.get(path);
  if (present !== undefined) return redirectTowards(present, locale, site);
  const isTranslationGone = site.written.get(owner)?.has(locale) === false;
  if (isTranslationGone || owner.startsWith('help/')) {
    return { ...redirectTowards(owner, locale, site), status: 302 };
  }
  return { kind: 'broken' };
}

/** To the page of an owner in a language, else to the nearest page above it. */
export function redirectTowards(owner: Owner, locale: Locale, site: SiteAddresses): Redirect {
  const own = site.paths.get(owner)?.get(locale);
  if (own !== undefined && site.pages.has(own)) return { kind: 'redirect', to: own, status: 301 };
  const paths = nearestPlaces(owner).map(({ place, isAlwaysThere }) => ({
    path: pathTo(locale, place),
    isAlwaysThere,
  }));
  const nearest = paths.find(({ path, isAlwaysThere }) => isAlwaysThere || site.pages.has(path));
  return {
    kind: 'redirect',
    to: nearest?.path ?? pathTo(locale, { kind: 'home' }),
    status: 302,
  };
}

/**
 * Every redirect of a site: former addresses of what has a page, and addresses that were recorded and have none.
 * An alias of a draft is left out until its address is on record: nobody shall read there what is to come.
 */
export function redirectsOf(
  recorded: readonly PublishedAddress[],
  site: SiteAddresses,
): ({ readonly from: string } & Redirect)[] {
  const published = new Set(site.pages.values());
  const aliases = [...site.aliases]
    .filter(([, owner]) => published.has(owner))
    .map(([path, owner]) => ({ path, owner }));
  const addresses = new Map([...recorded, ...aliases].map((address) => [address.path, address]));
  return [...addresses.values()]
    .flatMap((address) => {
      const fate = fateOf(address, site);
      return fate.kind === 'redirect' ? [{ from: address.path, ...fate }] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
