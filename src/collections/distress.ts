import type { Locale } from '../config/locales.ts';
import { contentDirectory } from '../content-files/location.ts';
import { learntDistress } from '../content-files/learnt-distress.ts';
import {
  hasDistressWords,
  readDistressExamples,
  readDistressWords,
} from '../content-files/read-content.ts';
import type { LearntDistress } from '../domain/distress/learnt-distress.ts';
import type { DistressWords } from '../domain/distress/recognise.ts';
import { siteLocales } from './association.ts';

/** The languages of the site that have them. */
export const localesWithDistressWords: readonly Locale[] = siteLocales.filter((locale) =>
  hasDistressWords(contentDirectory(), locale),
);

/** What a search page fetches to hear a cry: the words of a language, and what its examples teach beside them. */
export async function distressIn(
  locale: Locale,
): Promise<{ words: DistressWords; learnt: LearntDistress }> {
  const words = readDistressWords(contentDirectory(), locale).data;
  const examples = readDistressExamples(contentDirectory(), locale).data;
  if (!words || !examples) throw new Error(`Words of distress in ${locale} have faults or gaps.`);
  return { words, learnt: await learntDistress(examples, words) };
}
