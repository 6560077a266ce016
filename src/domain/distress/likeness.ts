/**
 * What tells two kinds of text apart, as `learn` found it in examples: a place for every trait of a text, a character
 * for the weight of it, from `F` (-7) over `M` (0) to `T` (7). A string, since it is fetched at the first key.
 */
export interface Likeness {
  readonly weights: string;
  /** The sum of weights, for the root of the number of traits, from which a text is of the first kind. */
  readonly least: number;
}

/** Traits share these places: few enough to be fetched, so many that they seldom meet. A power of two. */
export const places = 32_768;

const zero = 'M'.charCodeAt(0);
export const heaviest = 7;

/** `[-7, 0, 2] -> 'FMO'` */
export const writtenWeights = (weights: readonly number[]): string =>
  weights.map((weight) => String.fromCharCode(zero + weight)).join('');

/** Whether words are more like the first kind of examples: `(cries, ['nobody', 'would', 'notice']) -> true` */
export function isLike({ weights, least }: Likeness, words: readonly string[]): boolean {
  const found = traitsOf(words);
  const sum = found.reduce((total, place) => total + weights.charCodeAt(place) - zero, 0);
  return sum > least * Math.sqrt(found.length);
}

/**
 * What words are made of, each as a place in the weights: the words, pairs of them with or without one between, and
 * the pieces that the forms of a word and slips of spelling share.
 * @param words folded, as by `foldWords`
 */
export function traitsOf(words: readonly string[]): number[] {
  const line = ['^', ...words, '$'];
  const pairs = line.slice(1).map((word, at) => `${line[at]} ${word}`);
  const loosePairs = line.slice(2).map((word, at) => `${line[at]}  ${word}`);
  const pieces = words.flatMap((word) => piecesOf(`<${word}>`));
  return [...new Set([...words, ...pairs, ...loosePairs, ...pieces].map(placeOf))];
}

const pieceLengths = [3, 4, 5];

/** `'<die>' -> ['-<di', '-die', '-ie>', '-<die', '-die>', '-<die>']` */
const piecesOf = (word: string) =>
  pieceLengths.flatMap((length) =>
    Array.from(
      { length: Math.max(0, word.length - length + 1) },
      (_, at) => `-${word.slice(at, at + length)}`,
    ),
  );

/** The hash of Fowler, Noll and Vo (FNV-1a, 32 bits) over the code units of a trait. */
function placeOf(trait: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < trait.length; at++) {
    hash = Math.imul(hash ^ trait.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (places - 1);
}
