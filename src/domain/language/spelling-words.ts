import type { Locale } from '../../config/locales.ts';
import { withoutArabicSigns } from './arabic-signs.ts';
import { elided } from './elision.ts';

/**
 * The words of a text whose spelling a dictionary can tell, each once: no numbers, no abbreviations in capitals, no web
 * addresses, no words in letters of another script than that of the language.
 * `('The NHS has 3 lines on nhs.uk.', 'en') -> ['The', 'has', 'lines', 'on']`
 */
export function wordsToSpell(text: string, locale: Locale): string[] {
  const words = [...text.matchAll(word)].map(([found]) => found);
  return [...new Set(words)].filter(
    (found) =>
      found.length <= longestWord &&
      !/[\p{N}.@_]/u.test(found) &&
      !isAbbreviation(found) &&
      isOfScript(found, locale),
  );
}

/** What is longer is no word. */
const longestWord = 60;

const word = /[\p{L}\p{M}\p{N}]+(?:['’‑\-.@_][\p{L}\p{M}\p{N}]+)*/gu;

const isAbbreviation = (found: string) => found.length > 1 && /^(\p{Lu}+s?|\p{Lu})$/u.test(found);

const isOfScript = (found: string, locale: Locale) =>
  (locale === 'ar' ? /^[\p{Script=Arabic}\p{M}]+$/u : /^[\p{Script=Latin}\p{M}'’‑-]+$/u).test(
    found,
  );

/**
 * The ways in which a word may be right: it is where a dictionary knows every part of one of them.
 * `('l’écoute', 'fr') -> [["l'écoute"], ['écoute']]`, `('HowAreYou', 'en') -> [['HowAreYou'], ['How', 'Are', 'You']]`
 */
export function waysToRead(found: string, locale: Locale): string[][] {
  const plain = found.replaceAll('’', "'").replaceAll('‑', '-');
  const stems = [plain, ...(stemsIn[locale]?.(plain) ?? [])];
  return stems.flatMap((stem) => {
    const parts = stem.split(/-|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
    return parts.length === 1
      ? [[stem]]
      : [[stem], parts.filter((part) => part.length > 1).flatMap((part) => partOf(part, locale))];
  });
}

/** A part may begin as a word may: `Qu'est` of `Qu'est-ce`. */
const partOf = (part: string, locale: Locale): string => stemsIn[locale]?.(part)[0] ?? part;

const afterElision = new RegExp(`^${elided}'(.+)$`, 'i');

const stemsIn: Partial<Record<Locale, (plain: string) => string[]>> = {
  en: (plain) => (/'s?$/.test(plain) ? [plain.replace(/'s?$/, '')] : []),
  fr: (plain) => {
    const [, rest] = afterElision.exec(plain) ?? [];
    return rest ? [rest] : [];
  },
  ar: stemsOfArabic,
};

/** Dictionaries of Arabic lack many verbs of “you all” and “they” that carry their object: `فافتحوه -> افتحوا`. */
function stemsOfArabic(plain: string): string[] {
  const bare = withoutArabicSigns(plain);
  const begun = [bare, ...(/^[وف]/.test(bare) ? [bare.slice(1)] : [])];
  const withoutObject = begun.flatMap((form) => {
    const [, stem, ending] = /^(.+?)(تموا|تمو|ون|و|)(?:ه|ها|هم|هن|ني|نا|كم|ك)$/.exec(form) ?? [];
    if (stem === undefined || stem.length < 2) return [];
    if (ending === 'تمو') return [`${stem}تم`];
    if (ending === 'ون') return [`${stem}ون`];
    return ending === 'و' ? [`${stem}وا`] : [];
  });
  return [...new Set([bare, ...(bare.startsWith('و') ? begun : []), ...withoutObject])].filter(
    (form) => form !== plain,
  );
}
