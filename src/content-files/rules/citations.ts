import { citationsIn } from '../../domain/sources/citations.ts';
import type { EntryLocation } from '../location.ts';
import { bodyFault, fieldFault, type Rule } from './rule.ts';

/** Every citation leads to a source of the list, and every source is cited somewhere. */
export const citationsAreListed: Rule = ({ entries, unreadable }) =>
  entries.flatMap((entry) => {
    if (hasUnreadableFile(entry, unreadable)) return [];
    const listed = sourceIds(entries, entry);
    return citationsIn(entry.body)
      .filter(({ id }) => !listed.includes(id))
      .map(({ id, offset }) =>
        bodyFault(entry, placeAt(entry.body, offset), {
          rule: 'citation/unlisted',
          message: `cites “${id}”, which is not among the sources`,
          remedy: listed.length
            ? `Cite one of: ${listed.join(', ')}; or add the source to the list.`
            : 'Add the source to the list of sources in the file of the source language.',
        }),
      );
  });

/** A citation that is not written as one would be printed as it stands. */
export const citationsAreWhole: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const whole = new Set(citationsIn(entry.body).map(({ offset }) => offset));
    return [...entry.body.matchAll(/\[\^/g)]
      .filter(({ index }) => !whole.has(index))
      .map(({ index }) =>
        bodyFault(entry, placeAt(entry.body, index), {
          rule: 'citation/form',
          message: 'starts a citation that is not written as one',
          remedy: 'Write [^ and the id of the source, without a space, and ]: [^mead-2001].',
        }),
      );
  });

/** The same source twice in a list, and sources that no text cites. */
export const sourcesAreUsedOnce: Rule = ({ entries, unreadable }) =>
  entries
    .filter((entry) => entry.isOriginal && entry.collection !== 'services')
    .flatMap((entry) => {
      const texts = entries.filter(
        ({ collection, id }) => collection === entry.collection && id === entry.id,
      );
      const cited = new Set(texts.flatMap(({ body }) => citationsIn(body).map(({ id }) => id)));
      const ids = sourceIds([entry], entry);
      return ids.flatMap((id, index) => {
        const field = ['sources', index, 'id'];
        if (ids.indexOf(id) < index) {
          return fieldFault(entry, field, {
            rule: 'citation/duplicate',
            message: `lists the source “${id}” twice`,
            remedy: 'Keep one of the two, or give the second another id.',
          });
        }
        if (cited.has(id) || hasUnreadableFile(entry, unreadable)) return [];
        return fieldFault(entry, field, {
          rule: 'citation/unused',
          severity: 'warning',
          message: `lists the source “${id}”, and the text does not cite it`,
          remedy: `Cite it as [^${id}] where it carries a statement, or remove it.`,
        });
      });
    });

/** What an unreadable file lists or cites may be right: nobody can say before it can be read. */
const hasUnreadableFile = (entry: EntryLocation, unreadable: readonly EntryLocation[]) =>
  unreadable.some(({ collection, id }) => collection === entry.collection && id === entry.id);

interface HasSources {
  readonly collection: string;
  readonly id: string;
  readonly isOriginal: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

function sourceIds(entries: readonly HasSources[], { collection, id }: HasSources): string[] {
  const original = entries.find(
    (entry) => entry.isOriginal && entry.collection === collection && entry.id === id,
  );
  const sources = original?.data['sources'];
  if (collection === 'services' || !Array.isArray(sources)) return [];
  return (sources as ({ id?: unknown } | null)[])
    .map((source) => source?.id)
    .filter((name) => typeof name === 'string');
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
