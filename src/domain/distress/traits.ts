import { skeletonOf, stemOf } from './arabic-stems.ts';
import { foldWords } from './fold.ts';
import type { Reading } from './reading.ts';

/** What learning sees of a text. */
export interface Traits {
  /** Traits share these places: few enough to be fetched, so many that they seldom meet. A power of two. */
  readonly places: number;
  /** How often learning goes over the examples: the more traits a text has, the sooner they are known by heart. */
  readonly rounds: number;
  /**
   * What words are made of, each as a place in the weights.
   * @param words folded, as by `foldWords`
   */
  readonly of: (words: readonly string[]) => number[];
}

/** What the traits of a language are: one Arabic word says what others say in three, and in a dozen dialects. */
export function createTraits(reading: Reading): Traits {
  return reading.script === 'arabic' ? arabicTraits(reading) : latinTraits;
}

/** The words, pairs of them with or without one between, and the pieces that the forms of a word and slips share. */
const latinTraits: Traits = {
  places: 32_768,
  rounds: 30,
  of: (words) => placesOf(spelling(words, [3, 4, 5]), latinTraits.places),
};

/** Beside them what forms and dialects of Arabic share: stems, stems without vowels, meanings, and pairs of those. */
function arabicTraits(reading: Reading): Traits {
  const meaningsOf = createMeanings(reading);
  const places = 65_536;
  const of = (words: readonly string[]) => {
    const stems = words.map(stemOf);
    const meanings = words.map((word, at) => meaningsOf(word, stems[at]!));
    const said = stems.map((stem, at) => meanings[at]![0] ?? stem);
    return placesOf(
      [
        ...spelling(words, [2, 3, 4]),
        ...stems.flatMap((stem) => [`~${stem}`, `%${skeletonOf(stem)}`]),
        ...meanings.flat(),
        ...pairsOf(said).map((pair) => `~${pair}`),
      ],
      places,
    );
  };
  return { places, rounds: 8, of };
}

/** The meanings of a word: those that name it, or else those that name another form of it. */
function createMeanings({ apostrophe, script, meanings }: Reading) {
  const byWord = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  const keep = (of: Map<string, string[]>, key: string, name: string) =>
    of.set(key, [...new Set([...(of.get(key) ?? []), `@${name}`])]);
  for (const [name, forms] of Object.entries(meanings)) {
    for (const form of forms.flatMap((text) => foldWords(text, apostrophe, script))) {
      keep(byWord, form, name);
      const stem = stemOf(form);
      if (stem.length >= fewestLetters) keep(byStem, stem, name);
    }
  }
  return (word: string, stem: string) => byWord.get(word) ?? byStem.get(stem) ?? [];
}

/** A shorter stem is that of many words. */
const fewestLetters = 3;

const spelling = (words: readonly string[], lengths: readonly number[]): string[] => [
  ...words,
  ...pairsOf(words),
  ...words.flatMap((word) => piecesOf(`<${word}>`, lengths)),
];

function pairsOf(words: readonly string[]): string[] {
  const line = ['^', ...words, '$'];
  return [
    ...line.slice(1).map((word, at) => `${line[at]} ${word}`),
    ...line.slice(2).map((word, at) => `${line[at]}  ${word}`),
  ];
}

/** `('<die>', [3, 4]) -> ['-<di', '-die', '-ie>', '-<die', '-die>']` */
const piecesOf = (word: string, lengths: readonly number[]) =>
  lengths.flatMap((length) =>
    Array.from(
      { length: Math.max(0, word.length - length + 1) },
      (_, at) => `-${word.slice(at, at + length)}`,
    ),
  );

const placesOf = (traits: readonly string[], places: number): number[] => [
  ...new Set(traits.map((trait) => hashOf(trait) & (places - 1))),
];

/** The hash of Fowler, Noll and Vo (FNV-1a, 32 bits) over the code units of a trait. */
function hashOf(trait: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < trait.length; at++) {
    hash = Math.imul(hash ^ trait.charCodeAt(at), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
