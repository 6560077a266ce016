/**
 * A word of Arabic that is typed in Latin letters and figures, as on a phone without Arabic keys, in Arabic letters. Short vowels
 * are written by few and differently, long ones by most: `e` is left out, the others stand for long ones.
 * `'3ayez' -> 'عايز'`, `'amout' -> 'اموت'`, `'bkhaf' -> 'بخاف'`
 * @param word in lower case, without accents and apostrophes
 */
export const inArabicLetters = (word: string): string =>
  word.replaceAll(/[sckgtd]h|o[uo]|ee|[a-z2-9]/g, (sign) => letters[sign] ?? '');

/** The usual values from Morocco to the Gulf; where countries differ (g, 8), those of most speakers. */
const letters: Readonly<Record<string, string>> = {
  sh: 'ش',
  ch: 'ش',
  kh: 'خ',
  gh: 'غ',
  th: 'ث',
  dh: 'ذ',
  ou: 'و',
  oo: 'و',
  ee: 'ي',
  '3': 'ع',
  '4': 'غ',
  '5': 'خ',
  '6': 'ط',
  '7': 'ح',
  '8': 'غ',
  '9': 'ق',
  a: 'ا',
  b: 'ب',
  c: 'ك',
  d: 'د',
  f: 'ف',
  g: 'ق',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
};
