import { withoutArabicSigns } from '../language/arabic-signs.ts';

/** Letters that are written with two where there is no accent to drop. */
const spelledOut: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };
const germanUmlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const longest = 80;

/**
 * The last part of an address, from a title: in the letters of its language, without accents in Latin script.
 * `('Qu’est-ce que l’écoute ?', 'fr') -> 'qu-est-ce-que-l-ecoute'`, `('Don’t panic', 'en') -> 'dont-panic'`,
 * `('ليالي الامتحانات', 'ar') -> 'ليالي-الامتحانات'`
 * @returns an empty text for a title without a letter or a digit
 */
export function slugFrom(title: string, language: string): string {
  const lowered = title.normalize('NFC').toLowerCase();
  const joined = language === 'en' ? lowered.replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '') : lowered;
  const letters = Array.from(withoutArabicSigns(joined), (letter) => plain(letter, language));
  const parts = letters.join('').split(/[^\p{Ll}\p{Lo}\p{M}\p{Nd}]+/u);
  return shortened(parts.filter((part) => part !== '').join('-'));
}

/**
 * The name of a folder, from a title: small letters without accents, digits and hyphens.
 * `('Été à Lyon', 'fr') -> 'ete-a-lyon'`, `('النوم', 'ar') -> ''`
 */
export function folderNameFrom(title: string, language: string): string {
  return slugFrom(title, language)
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function plain(letter: string, language: string): string {
  const spelled = (language === 'de' ? germanUmlauts[letter] : undefined) ?? spelledOut[letter];
  if (spelled !== undefined) return spelled;
  const base = letter.normalize('NFD').charAt(0);
  return /\p{Script=Latin}/u.test(base) ? base : letter;
}

/** Ends with a whole word where it is too long. */
function shortened(slug: string): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, longest);
}
