/** A link that names what it leads to; the address follows from the language of the page. */
export type EntryLink =
  | { readonly kind: 'entry'; readonly collection: LinkedCollection; readonly id: string }
  | { readonly kind: 'help'; readonly country: string | undefined };

const linkedCollections = ['explainers', 'campaigns', 'services', 'pages', 'topics'] as const;
export type LinkedCollection = (typeof linkedCollections)[number];

/** Whether the entries of a collection have pages of their own. `'topics' -> true`, `'people' -> false` */
export const hasPages = (collection: string): collection is LinkedCollection =>
  linkedCollections.some((name) => name === collection);

/**
 * What an `entry:` link of a text names; `undefined` where it names nothing.
 * `'entry:pages/about' -> { kind: 'entry', collection: 'pages', id: 'about' }`, `'entry:help/fr' -> { kind: 'help', country: 'fr' }`
 */
export function parseEntryLink(address: string): EntryLink | undefined {
  const [, first, second] = /^entry:([a-z]+)(?:\/([a-z0-9-]+))?$/.exec(address) ?? [];
  if (first === 'help') return { kind: 'help', country: second };
  const collection = linkedCollections.find((name) => name === first);
  return collection && second ? { kind: 'entry', collection, id: second } : undefined;
}

/**
 * A link and the part of the page that it leads to.
 * `'entry:pages/about#our-team' -> { address: 'entry:pages/about', fragment: 'our-team' }`
 */
export function withoutFragment(link: string): { address: string; fragment: string | undefined } {
  const start = link.indexOf('#');
  return start === -1
    ? { address: link, fragment: undefined }
    : { address: link.slice(0, start), fragment: link.slice(start + 1) };
}
