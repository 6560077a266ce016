import { inArabicLetters } from './arabizi.ts';

/** What an apostrophe does: it leaves out letters (don't), or stands between words (j'en). */
export type Apostrophe = 'joins' | 'splits';

/** What a language is written in: words of an Arabic text in Latin letters are Arabic too. */
export type Script = 'latin' | 'arabic';

/**
 * The words of a text as rules compare them: lower case, without accents, vowel signs, apostrophes and doubled letters, and with
 * the usual disguises of letters undone. Slips and styles of writing fall together; what is said stays.
 * `"I don’t want to liiive" -> ['i', 'dont', 'want', 'to', 'live']`, `"j'en peux plus" -> ['j', 'en', 'peux', 'plus']`
 */
export function foldWords(
  text: string,
  apostrophe: Apostrophe,
  script: Script = 'latin',
): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(marks, '')
    .replaceAll(apostrophes, apostrophe === 'joins' ? '' : ' ')
    .replaceAll(/[ßẞ]/g, 'ss')
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}@$!]+/u)
    .map((word) => foldWord(word, script))
    .filter(Boolean);
}

/** Accents and umlauts, the vowel signs of Arabic and its long stroke, and letters that nobody sees. */
const marks = /[\p{M}\u0640\u200b-\u200f\u2060\u2066-\u2069\ufeff]/gu;
const apostrophes = /['’ʼ`´‘]/g;

/** `'unal1ve' -> 'unalive'`; numbers stay numbers. */
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Letters of Arabic that people write for one another, and those that keyboards of Iran or Iraq and the Maghreb add. */
const arabicLetters: Readonly<Record<string, string>> = {
  ...{ ى: 'ي', ة: 'ه', ٱ: 'ا', ک: 'ك', ی: 'ي' },
  ...{ گ: 'ق', ڭ: 'ق', ڨ: 'ق', چ: 'ك', ڤ: 'ف', پ: 'ب', ژ: 'ز' },
};

function foldWord(word: string, script: Script): string {
  const bare = word.replace(/^[@$!]+|[@$!]+$/g, '');
  return inPlainLetters(bare, script)
    .replaceAll(/[ىةٱکیگڭڨچڤپژ]/g, (letter) => arabicLetters[letter]!)
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - arabicZero))
    .replaceAll(/(\p{L})\1+/gu, '$1');
}

const arabicZero = '٠'.charCodeAt(0);

/** Figures among Latin letters are letters: disguises in one script, sounds in the other. */
function inPlainLetters(word: string, script: Script): string {
  if (!/[a-z]/.test(word)) return word;
  if (script === 'arabic') return inArabicLetters(word);
  return word.replaceAll(/[01345@$!]/g, (sign) => disguises[sign]!);
}
