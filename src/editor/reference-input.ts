import type { EntryFile } from '../content-files/entry.ts';
import { type CollectionName, collectionNames } from '../schemas/collections.ts';

/** A list to choose from: what is written, and what members read. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * The input for the name of another entry. Where folder and name are the same, the editor looks entries up itself, also
 * those made a moment ago. A service's name carries its country and `entries` names a collection too: these are
 * listed here, as of the build.
 */
export const referenceInput =
  (originals: readonly EntryFile[]) =>
  (collection: string): object => {
    if (collection === 'services') return select(serviceChoices(originals));
    if (collection === 'entries') return select(originals.map(entryChoice));
    if (!collectionNames.includes(collection as CollectionName)) {
      throw new Error(`A field refers to “${collection}”, and there is no such collection.`);
    }
    const title = collection === 'people' ? 'name' : 'title';
    return { widget: 'relation', collection, value_field: '{{slug}}', display_fields: [title] };
  };

const select = (options: Choice[]) => ({
  widget: 'select',
  options: options.sort((a, b) => (a.value < b.value ? -1 : 1)),
});

const serviceChoices = (originals: readonly EntryFile[]) =>
  originals
    .filter(({ collection }) => collection === 'services')
    .map(({ id, data }) => ({ value: id, label: labelled(nameOf(data), id) }));

const entryChoice = ({ collection, id, data }: EntryFile) => ({
  value: `${collection}/${id}`,
  label: labelled(nameOf(data), `${collection}/${id}`),
});

const labelled = (name: string | undefined, place: string) =>
  name === undefined ? place : `${name} (${place})`;

/** A service that is withheld goes by its id: its name may be a number that nobody has checked. */
function nameOf(data: EntryFile['data']): string | undefined {
  const name = data['publish'] === false ? undefined : (data['title'] ?? data['name']);
  return typeof name === 'string' ? name : undefined;
}
