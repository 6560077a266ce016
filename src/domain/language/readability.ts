import type { Locale } from '../../config/locales.ts';

/** How a text reads. Figures to set priorities by, not to judge a text with. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words in a sentence, on average. */
  readonly sentenceLength: number;
  /** The longest sentence, and its words. */
  readonly longest: MeasuredSentence;
  /**
   * LIX (Björnsson): words in a sentence plus the percentage of words of more than six letters. Below 30 is easy,
   * above 50 is hard. Made for languages in Latin letters; in Arabic it only compares texts with each other.
   */
  readonly lix: number;
}

/** From this many words on, a sentence asks much of a tired reader. */
export const longSentence = 25;

/** From this many words on, many readers are lost before its end. */
export const tooLongSentence = 31;

/** A text of this LIX is hard to read; below 30 it is easy. */
export const hardText = 50;

/** A sentence, with the number of its words. */
export interface MeasuredSentence {
  readonly text: string;
  readonly words: number;
}

/** The sentences of a text that are long, in their order. Words are counted only where there may be enough of them. */
export const longSentencesIn = (text: string, locale: Locale): MeasuredSentence[] => {
  if (!mayBeLong(text)) return [];
  return sentencesOf(text, locale)
    .filter(mayBeLong)
    .map((sentence) => ({ text: sentence, words: wordsOf(sentence, locale).length }))
    .filter(({ words }) => words >= longSentence);
};

const mayBeLong = (text: string) =>
  text.split(/[^\p{L}\p{M}\p{N}]+/u, longSentence).length >= longSentence;

/** Measures a text without markup, its paragraphs on lines of their own. `'One. Two three.' -> 2 sentences, 3 words` */
export function readabilityOf(text: string, locale: Locale): Readability {
  const sentences = sentencesOf(text, locale).map((sentence) => ({
    text: sentence,
    words: wordsOf(sentence, locale),
  }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const long = words.filter((word) => word.length > 6).length;
  const [longest] = sentences.toSorted((a, b) => b.words.length - a.words.length);
  const perSentence = words.length / Math.max(1, sentences.length);
  return {
    words: words.length,
    sentences: sentences.length,
    sentenceLength: perSentence,
    longest: { text: longest?.text ?? '', words: longest?.words.length ?? 0 },
    lix: perSentence + (100 * long) / Math.max(1, words.length),
  };
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one costs more than using it. */
function segmenterFor(locale: Locale, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${locale} ${granularity}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, segmenter);
  return segmenter;
}

const sentencesOf = (text: string, locale: Locale): string[] =>
  text
    .split('\n')
    .flatMap((line) => [...segmenterFor(locale, 'sentence').segment(line)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

const wordsOf = (sentence: string, locale: Locale): string[] =>
  [...segmenterFor(locale, 'word').segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
