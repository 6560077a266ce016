import { withoutArabicSigns } from './arabic-signs.ts';

/** What a link is called does not say where it leads. */
export type LinkTextFlaw = 'vague' | 'address';

/**
 * Why words do not tell where a link leads; `undefined` where they do.
 * `'Read more…' -> 'vague'`, `'www.example.org' -> 'address'`, `'help in France' -> undefined`
 * @param vague phrases of the language that lead anywhere, in small letters
 */
export function linkTextFlaw(text: string, vague: ReadonlySet<string>): LinkTextFlaw | undefined {
  if (/^\s*(https?:\/\/|www\.)\S*\s*$/i.test(text)) return 'address';
  return vague.has(bareWords(text)) ? 'vague' : undefined;
}

/** Without capitals, signs and marks of vowels. `'  Click HERE! ' -> 'click here'` */
export const bareWords = (text: string): string =>
  withoutArabicSigns(text.normalize('NFC').toLowerCase())
    .replaceAll("'", '’')
    .replaceAll(/[^\p{L}\p{M}\p{N}’-]+/gu, ' ')
    .trim();
