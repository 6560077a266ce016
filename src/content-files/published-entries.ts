import { international } from '../config/routes.ts';
import { isReachable, isShown, isVisible, type Moment } from '../domain/publication/visibility.ts';
import type { Scheduled } from '../domain/publication/publication.ts';
import type { EntryFile } from './entry.ts';

/** What the facts of an entry say of its publication, whatever its collection. */
export type PublicationFields = Scheduled & {
  readonly publish: boolean;
  readonly kind: string;
  readonly topics?: readonly string[];
  readonly contacts: readonly { readonly type: string; readonly publish: boolean }[];
};

/** The facts of an original whose fields are right: its schema proved them. */
export const factsOf = ({ data }: EntryFile) => data as unknown as PublicationFields;

/**
 * The originals of the entries that have pages: what is published, the services that may be seen, and the topics of both.
 * The collections of the site show the same; a test compares them with a build.
 */
export function entriesWithPages(entries: readonly EntryFile[], moment: Moment): EntryFile[] {
  const originals = entries.filter(({ isOriginal, isValid }) => isOriginal && isValid);
  const shown = originals.filter((entry) => {
    const facts = factsOf(entry);
    if (entry.collection === 'services') return isReachable(facts);
    return ['explainers', 'campaigns', 'pages'].includes(entry.collection)
      ? isVisible(facts, moment)
      : false;
  });
  const topics = new Set(shown.flatMap((entry) => factsOf(entry).topics ?? []));
  const used = originals.filter(({ collection, id }) => collection === 'topics' && topics.has(id));
  return [...shown, ...used];
}

/** The services of each country, each with the contacts that readers may see. */
export function servicesByCountry(entries: readonly EntryFile[]) {
  const byCountry = new Map<string, { facts: PublicationFields }[]>();
  for (const entry of entries) {
    const { country, collection } = entry;
    if (collection !== 'services' || country === undefined || country === international) continue;
    const facts = factsOf(entry);
    const service = { facts: { ...facts, contacts: facts.contacts.filter(isShown) } };
    byCountry.set(country, [...(byCountry.get(country) ?? []), service]);
  }
  return byCountry;
}
