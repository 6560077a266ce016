/** The signs of vowels and of doubled letters, and the stroke that stretches a word. */
const signs = /[\u064b-\u065f\u0670\u0640]/g;

/** Arabic as most people write it: with these signs or without, a word is the same. `'انْتِحـــارٌ' -> 'انتحار'` */
export const withoutArabicSigns = (text: string): string => text.replaceAll(signs, '');
