/**
 * What tells two kinds of text apart, as `learn` found it in examples: a place for every trait of a text, a character
 * for the weight of it, from `F` (-7) over `M` (0) to `T` (7). A string, since it is fetched at the first key.
 */
export interface Likeness {
  readonly weights: string;
  /** The sum of weights, for the root of the number of traits, from which a text is of the first kind. */
  readonly least: number;
}

const zero = 'M'.charCodeAt(0);
export const heaviest = 7;

/** `[-7, 0, 2] -> 'FMO'` */
export const writtenWeights = (weights: readonly number[]): string =>
  weights.map((weight) => String.fromCharCode(zero + weight)).join('');

/**
 * Whether a text is more like the first kind of examples: `(cries, traits.of(['nobody', 'would', 'notice'])) -> true`
 * @param traits their places, as what learnt the weights gave them: fewer weights fold them together
 */
export function isLike({ weights, least }: Likeness, traits: readonly number[]): boolean {
  const sum = traits.reduce(
    (total, place) => total + weights.charCodeAt(place & (weights.length - 1)) - zero,
    0,
  );
  return sum > least * Math.sqrt(traits.length);
}
