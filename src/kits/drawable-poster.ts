import type { Poster } from '../domain/kits/poster.ts';
import { drawableWords } from './drawable-words.ts';

/**
 * A poster whose every word can be drawn: emoji are left out.
 * @throws Error naming the file and the signs that no font of ours has: each would be a box on a wall
 */
export function drawablePoster(
  poster: Poster,
  canDraw: (codePoint: number) => boolean,
  path: string,
): Poster {
  const { shown, missing } = drawableWords(poster, canDraw);
  if (missing.length === 0) return shown;
  throw new Error(
    `${path}: the fonts of posters have no ${missing.join(' ')} (language ${poster.language}). Write it with other letters in the campaign’s words, or add a font of that script to src/kits/site-fonts.ts.`,
  );
}
