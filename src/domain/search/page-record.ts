/** A page as the search knows it: enough to find it by what people call it, and to show it. */
export interface PageRecord {
  readonly path: string;
  readonly kind: 'explainer' | 'campaign' | 'service' | 'topic' | 'country' | 'page';
  readonly title: string;
  /** Its language, where that is not the language of the site around it. */
  readonly language?: string;
  readonly description: string;
  /** What stands on the way to it: section, country. */
  readonly trail: string;
  /** Other words for what the title says. */
  readonly called?: string;
  /** Other words for what it is about, and its numbers. Never shown. */
  readonly keywords: string;
  /** The same for what its text speaks of beside its subject. */
  readonly mentions?: string;
  /** Its telephone numbers as they are dialled: digits alone, with and without the code of the country. */
  readonly numbers?: readonly string[];
  readonly topics: readonly string[];
  readonly country?: string;
  /** Reading time, in words. */
  readonly aside?: string;
  readonly timeZone?: string;
  /** The hours of each contact, from which its state follows. */
  readonly hours?: readonly unknown[];
  /** Pages of the association's own countries come before those of others. */
  readonly isNear?: boolean;
}

/**
 * A reader of texts that gives the words of every group of synonyms that a text speaks of, so that whoever knows a thing
 * by another name finds it. The groups are taken apart once for all texts.
 * `synonymsFrom([['friend', 'mate']], …)('How to support a friend') -> ['friend', 'mate']`
 * @param termsOf how words are compared: those of a phrase must stand in the text one after the other
 */
export function synonymsFrom(
  groups: readonly (readonly string[])[],
  termsOf: (text: string) => readonly string[],
): (text: string) => string[] {
  const asSentence = (terms: readonly string[]) => ` ${terms.join(' ')} `;
  const known = groups.map((group) => ({ group, phrases: group.map(termsOf) }));
  return (text) => {
    const terms = termsOf(text);
    const has = new Set(terms);
    const sentence = asSentence(terms);
    // Most phrases fail at their first term: only for the others is the whole text searched.
    const names = (phrase: readonly string[]) =>
      phrase.every((term) => has.has(term)) && sentence.includes(asSentence(phrase));
    return known.filter(({ phrases }) => phrases.some(names)).flatMap(({ group }) => group);
  };
}
