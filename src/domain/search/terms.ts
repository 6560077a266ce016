import type { Locale } from '../../config/locales.ts';
import { elided } from '../language/elision.ts';

/**
 * The words of a text as the search compares them: lower case, without accents and vowel signs, the small words before an
 * apostrophe left out, the ends of plurals too; digits in groups also as one number.
 * `("L’été à l'université", 'fr') -> ['ete', 'a', 'universite']`, `('116 123', 'en') -> ['116', '123', '116123']`
 */
export function searchTerms(text: string, locale: Locale): string[] {
  const folded = withoutApostrophes(fold(text));
  return [...wordsOf(folded, locale), ...joinedNumbers(folded)];
}

/**
 * The same for many long texts: what stands between two spaces is taken apart once for all of them.
 * `const terms = termsOfMany('en'); terms('Exams, exams') -> ['exam', 'exam']`
 */
export function termsOfMany(locale: Locale): (text: string) => string[] {
  const known = new Map<string, readonly string[]>();
  const termsBetweenSpaces = (piece: string) => {
    const terms = known.get(piece) ?? wordsOf(withoutApostrophes(fold(piece)), locale);
    known.set(piece, terms);
    return terms;
  };
  return (text) => {
    const terms = text.split(/\s+/).flatMap(termsBetweenSpaces);
    if (!twoNumbers.test(text)) return terms;
    return [...terms, ...joinedNumbers(withoutApostrophes(fold(text)))];
  };
}

/** Wide: the numbers of a group may be written in any figures, and some figures hold a point of their own. */
const twoNumbers = /(?:\p{No}|\p{N}[^\p{L}\p{N}]+)\p{N}/u;

const wordsOf = (folded: string, locale: Locale): string[] =>
  folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => stem(word, locale));

/** With it goes what is elided before it, since nobody searches for that: `'lʼuniversité' -> ' université'` */
const withoutApostrophes = (folded: string): string =>
  folded.replaceAll(elidedWord, ' ').replaceAll(/['’ʼ]/g, '');

const elidedWord = new RegExp(`\\b${elided}['’ʼ](?=\\p{L})`, 'gu');

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\u0640\u200b-\u200f\u2060\u2066-\u2069]/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[ىی]/g, 'ي')
    .replaceAll('ة', 'ه');

/** Numbers that people write in groups, and type without them. `'09 72 39 40 50' -> ['0972394050']` */
const joinedNumbers = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[ .-]\d+)+/g)].map(([number]) => number.replaceAll(/\D/g, ''));

/**
 * The number that a query is, where it is nothing else: its digits, without what stands for the way abroad.
 * `'09 72 39 40 50' -> '0972394050'`, `'+33 9 72' -> '33972'`, `'999' -> '999'`, `'119 help' -> undefined`
 */
export function dialledNumber(query: string): string | undefined {
  const text = fold(query).trim();
  if (!/^[+(]?\d[\d\s().-]*$/.test(text)) return undefined;
  // The zeros of a short number count: 000 is one.
  return text.replaceAll(/\D/g, '').replace(/^00(?=\d{7})/, '');
}

/** Takes off the endings, and in Arabic the article and what is joined to a word, that make one word look like several. */
function stem(word: string, locale: Locale): string {
  if (/\d/.test(word)) return word;
  if (locale === 'ar') {
    const bare = word.replace(/^[وف]?(?:ال|بال|كال|لل)(?=.{3})/, '');
    return bare.length > 4 ? bare.replace(/(?:ات|ون|ين|ه|ي)$/, '') : bare;
  }
  return word.length > 4 ? word.replace(endings[locale], '') : word;
}

const endings: Readonly<Record<Exclude<Locale, 'ar'>, RegExp>> = {
  en: /(?:ies|es|s|ing|ed|y|e)$/,
  fr: /(?:es|s|x|e)$/,
  es: /(?:[aeo]s?|s)$/,
  de: /(?:en|er|es|e|n|s)$/,
};
