import type { Locale } from '../config/locales.ts';
import type { PersonFacts, PersonWords } from '../schemas/person.ts';
import { entriesOf } from './entries.ts';

/** Who signs an article. */
export interface Byline {
  readonly name: string;
  readonly kind: 'team' | 'person';
}

/** The people of a list of ids, named in a language. */
export async function bylines(ids: readonly string[], locale: Locale): Promise<Byline[]> {
  const people = await entriesOf<PersonFacts, PersonWords, 'people'>('people');
  return ids.flatMap((id) => {
    const person = people.find((candidate) => candidate.id === id);
    return person ? [{ name: person.wordsIn(locale).words.name, kind: person.facts.kind }] : [];
  });
}
