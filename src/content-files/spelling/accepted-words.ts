import type { Locale } from '../../config/locales.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';

/** Words that are right whatever a dictionary says. `'La ligne SOS Amitié' -> La, ligne, SOS, Amitié` */
const wordsIn = (text: string) => text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];

/** The names that the content itself declares: of the association, of services and what they serve, of people. */
export function namesOf({ association, entries }: Content): Set<string> {
  const texts = entries.flatMap(({ data }) => [
    data['name'],
    data['region'],
    ...(Array.isArray(data['institutions']) ? (data['institutions'] as unknown[]) : []),
  ]);
  return new Set([association?.name, ...texts].flatMap(textWords));
}

/** The words of an entry's sources: titles, authors and publishers are cited as they are. */
export function wordsOfSources(entries: readonly EntryFile[]): Map<string, Set<string>> {
  return new Map(
    entries
      .filter(({ isOriginal }) => isOriginal)
      .map(({ collection, id, data }) => {
        const sources = Array.isArray(data['sources']) ? (data['sources'] as unknown[]) : [];
        const words = sources.flatMap((source) => {
          const { title, authors, publisher } = (source ?? {}) as Record<string, unknown>;
          return [title, authors, publisher].flatMap(textWords);
        });
        return [`${collection}/${id}`, new Set(words)];
      }),
  );
}

/** The lists of `content/spelling/`: names, and the words of the language. */
export const listedWords = ({ spelling }: Content, locale: Locale): Set<string> =>
  new Set([...(spelling.get('names') ?? []), ...(spelling.get(locale) ?? [])]);

/** Whether a list has a word, also at the start of a sentence: `webchat` stands for `Webchat`, and `Linz` not for `linz`. */
export const isListed = (word: string, words: ReadonlySet<string> | undefined): boolean =>
  words !== undefined &&
  (words.has(word) || words.has(word.charAt(0).toLowerCase() + word.slice(1)));

const textWords = (text: unknown): string[] => (typeof text === 'string' ? wordsIn(text) : []);
