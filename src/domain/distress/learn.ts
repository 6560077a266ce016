import { heaviest, type Likeness, writtenWeights } from './likeness.ts';
import type { Traits } from './traits.ts';

/** A text, as its folded words. */
type Words = readonly string[];

const step = 0.5;
const restraint = 1e-4;
/** What the parts of harmless texts count, beside the texts themselves. */
const shareOfParts = 0.15;

/**
 * Learns from examples what tells a first kind of text from a second: logistic regression by AdaGrad, both kinds
 * weighing the same however many examples they have. Parts of up to three words of the second kind are of the second
 * kind too: what a cry and a harmless text share proves nothing.
 * The same examples in the same order give the same weights.
 */
export function learn(
  first: readonly Words[],
  second: readonly Words[],
  { places, rounds, of }: Traits,
): Likeness {
  const example = (words: Words, kind: 0 | 1, share: number) => {
    const traits = Uint16Array.from(of(words), (place) => place & (places - 1));
    return { traits, length: Math.sqrt(traits.length), kind, share };
  };
  const parts = distinct(second.flatMap(partsOf));
  const share = first.length / second.length;
  const examples = mixed([
    ...first.map((words) => example(words, 1, 1)),
    ...second.map((words) => example(words, 0, share)),
    ...parts.map((words) => example(words, 0, (shareOfParts * first.length) / parts.length)),
  ]);
  const weights = new Float64Array(places);
  const slopes = new Float64Array(places).fill(1e-3);
  let bias = 0;
  let slopeOfBias = 1e-3;
  for (let round = 0; round < rounds; round++) {
    for (const { traits, length, kind, share } of examples) {
      // Plain loops over plain numbers: these lines run a hundred million times in a build.
      let sum = 0;
      for (const place of traits) sum += weights[place]!;
      const miss = (kind - 1 / (1 + Math.exp(-(sum / length + bias)))) * share;
      const part = miss / length;
      for (const place of traits) {
        const weight = weights[place]!;
        const slope = part - restraint * weight;
        const sumOfSquares = slopes[place]! + slope * slope;
        slopes[place] = sumOfSquares;
        weights[place] = weight + (step * slope) / Math.sqrt(sumOfSquares);
      }
      slopeOfBias += miss * miss;
      bias += (step * miss) / Math.sqrt(slopeOfBias);
    }
  }
  const unit = heaviest / weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  return {
    weights: writtenWeights([...weights].map((weight) => Math.round(weight * unit))),
    least: Math.round(-bias * unit * 1000) / 1000,
  };
}

const longestPart = 3;

const partsOf = (words: Words): Words[] =>
  Array.from({ length: longestPart }, (_, at) => at + 1).flatMap((length) =>
    Array.from({ length: Math.floor(words.length / length) }, (_, at) =>
      words.slice(at * length, (at + 1) * length),
    ),
  );

const distinct = (texts: readonly Words[]): Words[] => [
  ...new Map(texts.map((words) => [words.join(' '), words])).values(),
];

/** An order that is always the same and mixes the kinds: steps of a length that shares no divisor with theirs. */
function mixed<Item>(items: readonly Item[]): Item[] {
  let stride = Math.floor(items.length * 0.618) || 1;
  while (divisor(stride, items.length) > 1) stride++;
  return items.map((_, index) => items[(index * stride) % items.length]!);
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
