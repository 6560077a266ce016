import type { Locale } from '../config/locales.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readDistressExamples, readDistressWords } from '../content-files/read-content.ts';
import { learnDistress, type LearntDistress } from '../domain/distress/learnt-distress.ts';
import type { DistressWords } from '../domain/distress/recognise.ts';
import { siteLocales } from './association.ts';

/** The languages of the site that have them. */
export const localesWithDistressWords: readonly Locale[] = siteLocales.filter(
  (locale) => readDistressWords(contentDirectory(), locale).data !== undefined,
);

/** What a search page fetches to hear a cry: the words of a language, and what its examples teach beside them. */
export function distressIn(locale: Locale): { words: DistressWords; learnt: LearntDistress } {
  const words = readDistressWords(contentDirectory(), locale).data;
  const examples = readDistressExamples(contentDirectory(), locale).data;
  if (!words || !examples) throw new Error(`Words of distress in ${locale} have faults or gaps.`);
  return { words, learnt: learnDistress(examples, words.apostrophe) };
}
