import type { PageRecord } from './page-record.ts';

/**
 * Words that mean the same, group by group. A list of pages holds them once; its pages name groups by their numbers,
 * since a text may speak of half of them, which is five times as many words as the page has of its own.
 */
export type SynonymGroups = readonly (readonly string[])[];

/**
 * A reader of texts that gives the numbers of the groups of synonyms that a text speaks of, so that whoever knows a
 * thing by another name finds it. The groups are taken apart once for all texts.
 * `groupsFrom([['exam', 'finals'], ['friend', 'mate']], …)('How to support a friend') -> [1]`
 * @param termsOf how words are compared: those of a phrase must stand in the text one after the other
 */
export function groupsFrom(
  groups: SynonymGroups,
  termsOf: (text: string) => readonly string[],
): (text: string) => number[] {
  const phrases = phrasesByFirstTerm(groups, termsOf);
  return (text) => {
    const terms = termsOf(text);
    const named = new Set<number>();
    for (const [place, term] of terms.entries()) {
      for (const { group, rest } of phrases.get(term) ?? []) {
        if (rest.every((next, index) => terms[place + 1 + index] === next)) named.add(group);
      }
    }
    return [...named].sort((a, b) => a - b);
  };
}

interface Phrase {
  readonly group: number;
  /** The terms that must follow its first. */
  readonly rest: readonly string[];
}

/** Of most terms of a text no phrase begins: those are looked up once, and left. */
function phrasesByFirstTerm(
  groups: SynonymGroups,
  termsOf: (text: string) => readonly string[],
): ReadonlyMap<string, readonly Phrase[]> {
  const known = new Map<string, Phrase[]>();
  for (const [group, phrases] of groups.entries()) {
    for (const [first, ...rest] of phrases.map(termsOf)) {
      if (first !== undefined) known.set(first, [...(known.get(first) ?? []), { group, rest }]);
    }
  }
  return known;
}

type Named = Pick<PageRecord, 'words' | 'topics' | 'called' | 'about' | 'mentions'>;

/** What a page is found by beside the words that it shows. No word stands twice. */
export interface HiddenWords {
  /** Other words for what the title says. */
  readonly called: readonly string[];
  /** Its own, the names of its topics, and other words for what it is about. */
  readonly keywords: readonly string[];
}

/**
 * Puts together what a record and its list keep apart.
 * `({ words: ['SOS'], topics: ['exams'], called: [0] }, [['friend', 'mate']], { exams: 'Exams' })
 * -> { called: ['friend', 'mate'], keywords: ['SOS', 'Exams'] }`
 * @param topics the name of each
 */
export function hiddenWords(
  page: Named,
  synonyms: SynonymGroups,
  topics: Readonly<Record<string, string>>,
): HiddenWords {
  const called = new Set(spelled(page.called, synonyms));
  const named = page.topics.flatMap((topic) => topics[topic] ?? []);
  const keywords = new Set([...page.words, ...named, ...spelled(page.about, synonyms)]);
  return { called: [...called], keywords: [...keywords].filter((word) => !called.has(word)) };
}

/** Other words for what the text of a page speaks of beside its subject: all that it is not already found by. */
export function mentionedWords(
  { mentions }: Named,
  { called, keywords }: HiddenWords,
  synonyms: SynonymGroups,
): string[] {
  const known = new Set([...called, ...keywords]);
  return [...new Set(spelled(mentions, synonyms))].filter((word) => !known.has(word));
}

/** `([1], [['exam'], ['friend', 'mate']]) -> ['friend', 'mate']` */
const spelled = (groups: readonly number[] = [], synonyms: SynonymGroups): string[] =>
  groups.flatMap((group) => synonyms[group] ?? []);
