import { withoutArabicSigns } from '../language/arabic-signs.ts';

/** Letters that people write for one another, and figures. */
const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  '٠': '0',
  '١': '1',
  '٢': '2',
  '٣': '3',
  '٤': '4',
  '٥': '5',
  '٦': '6',
  '٧': '7',
  '٨': '8',
  '٩': '9',
};

const written = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * Folds what people write in several ways in Arabic; leaves other scripts as they are.
 * `'إيذاءُ' -> 'ايذاء'`, `'فاشلة' -> 'فاشله'`
 */
export const foldArabic = (text: string): string =>
  withoutArabicSigns(text).replaceAll(written, (letter) => letters[letter]!);

/** “And”, “so”, “with”, “like”, “for” and the article, which are written as one with the word that follows. */
const joined = '[وف]?(?:[بك]?ال|لل?|[بك])?';

const onlyJoined = new RegExp(`^${joined}$`);
const longestJoined = 4;

/** What may stand before a word of a pattern, as the source of a regular expression. */
export const joinedBefore = (word: string): string =>
  /^\p{Script=Arabic}/u.test(word) ? joined : '';

/** A word as it stands, and without what may be joined to it. `'والانتحار' -> ['والانتحار', 'الانتحار', 'انتحار']` */
export function withoutJoined(word: string): string[] {
  if (word < '\u0600') return [word];
  const lengths = Array.from({ length: longestJoined + 1 }, (_, length) => length);
  return lengths
    .filter((length) => onlyJoined.test(word.slice(0, length)))
    .map((length) => word.slice(length))
    .filter((rest, index, all) => rest !== '' && all.indexOf(rest) === index);
}
