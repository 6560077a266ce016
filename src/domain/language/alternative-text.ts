import { bareWords } from './link-text.ts';

export type AlternativeTextFlaw = 'missing' | 'file-name' | 'picture-of' | 'too-long';

/** Beyond this many characters, what a screen reader says in one breath is no longer followed. */
export const longestAlternativeText = 200;

/**
 * What is wrong with the words that stand for a picture; `undefined` where nothing is.
 * `'IMG_2041.jpg' -> 'file-name'`, `'Photo of a lamp' -> 'picture-of'`
 * @param pictureOf how such a text may not begin in its language, in small letters
 */
export function alternativeTextFlaw(
  text: string,
  pictureOf: readonly string[],
): AlternativeTextFlaw | undefined {
  if (text.trim() === '') return 'missing';
  if (/\.(jpe?g|png|gif|svg|webp|avif|heic|tiff?)$/i.test(text.trim())) return 'file-name';
  if (/^(img|dsc|dscn|pxl|image|photo|screenshot)[-_ ]?\d+$/i.test(text.trim())) return 'file-name';
  if (text.length > longestAlternativeText) return 'too-long';
  const words = bareWords(text);
  const begins = (start: string) =>
    words === start || words.startsWith(start.endsWith('’') ? start : `${start} `);
  return pictureOf.map(bareWords).some(begins) ? 'picture-of' : undefined;
}
