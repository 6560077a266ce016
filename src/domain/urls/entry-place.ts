import type { LinkedCollection } from './entry-link.ts';
import type { Place } from './paths.ts';

interface AddressedEntry {
  readonly collection: LinkedCollection;
  /** `what-is-peer-support`, `fr-3114` */
  readonly id: string;
  /** The slug in the language asked for. Services have none but in former addresses: theirs is the id. */
  readonly slug: string | undefined;
}

/**
 * Where an entry stands on the site.
 * `{ collection: 'services', id: 'fr-3114' } -> { kind: 'service', country: 'fr', slug: '3114' }`
 */
export function placeOfEntry({ collection, id, slug }: AddressedEntry): Place {
  switch (collection) {
    case 'services': {
      const [country = '', ...rest] = id.split('-');
      return { kind: 'service', country, slug: slug ?? rest.join('-') };
    }
    case 'pages':
      return { kind: 'page', slug: slug ?? id };
    case 'explainers':
      return { kind: 'entry', section: 'understand', slug: slug ?? id };
    case 'campaigns':
    case 'topics':
      return { kind: 'entry', section: collection, slug: slug ?? id };
  }
}
