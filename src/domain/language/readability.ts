import type { Locale } from '../../config/locales.ts';

/** How a text reads. Figures to set priorities by, not to judge a text with. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words in a sentence, on average. */
  readonly sentenceLength: number;
  /** The longest sentence, and its words. */
  readonly longest: { readonly text: string; readonly words: number };
  /**
   * LIX (Björnsson): words in a sentence plus the percentage of words of more than six letters. Below 30 is easy,
   * above 50 is hard. Made for languages in Latin letters; in Arabic it only compares texts with each other.
   */
  readonly lix: number;
}

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

function sentencesOf(text: string, locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function wordsOf(sentence: string, locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return [...segmenter.segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
