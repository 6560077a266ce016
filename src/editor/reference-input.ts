import type { CalendarDate } from '../domain/publication/calendar-date.ts';
import { publicationOn } from '../domain/publication/publication.ts';
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
  (originals: readonly EntryFile[], today: CalendarDate) =>
  (collection: string): object => {
    const choiceOf = (entry: EntryFile, value: string): Choice => {
      const name = nameOf(entry, today);
      return { value, label: name === undefined ? value : `${name} (${value})` };
    };
    if (collection === 'services') {
      const services = originals.filter((entry) => entry.collection === 'services');
      return select(services.map((entry) => choiceOf(entry, entry.id)));
    }
    if (collection === 'entries') {
      return select(originals.map((entry) => choiceOf(entry, `${entry.collection}/${entry.id}`)));
    }
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

/**
 * The name of what readers see today. Anybody can read what the editor is told: a title that is not published goes by its
 * place there, and so does a service that is withheld, whose name may be a number that nobody has checked.
 */
function nameOf({ data }: EntryFile, today: CalendarDate): string | undefined {
  const isSeen = data['publish'] !== false && publicationOn(data, today).state === 'published';
  const name = data['title'] ?? data['name'];
  return isSeen && typeof name === 'string' ? name : undefined;
}
