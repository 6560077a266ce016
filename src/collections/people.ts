import type { Locale } from '../config/locales.ts';
import type { PersonFacts, PersonWords } from '../schemas/person.ts';
import { entriesOf } from './entries.ts';

/** Who signs an article. */
export interface Byline {
  readonly name: string;
  readonly kind: 'team' | 'person';
  /** `@name@social.example` */
  readonly fediverse: string | undefined;
}

/** The people of a list of ids, named in a language. */
export async function bylines(ids: readonly string[], locale: Locale): Promise<Byline[]> {
  const people = await entriesOf<PersonFacts, PersonWords, 'people'>('people');
  return ids.flatMap((id) => {
    const person = people.find((candidate) => candidate.id === id);
    if (!person) return [];
    const { kind, fediverse } = person.facts;
    return [{ name: person.wordsIn(locale).words.name, kind, fediverse }];
  });
}
