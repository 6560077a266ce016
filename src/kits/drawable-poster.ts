import { drawableText } from '../domain/kits/drawable-text.ts';
import type { Poster } from '../domain/kits/poster.ts';

/**
 * A poster whose every word can be drawn: emoji are left out.
 * @throws Error naming the file and the signs that no font of ours has: each would be a box on a wall
 */
export function drawablePoster(
  poster: Poster,
  canDraw: (codePoint: number) => boolean,
  path: string,
): Poster {
  const missing = new Set<string>();
  const draw = <Value>(value: Value): Value => {
    if (typeof value === 'string') {
      const drawable = drawableText(value, canDraw);
      for (const sign of drawable.missing) missing.add(sign);
      return drawable.text as Value;
    }
    if (Array.isArray(value)) return value.map(draw) as Value;
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([name, field]) => [name, draw<unknown>(field)]);
    return Object.fromEntries(fields) as Value;
  };
  const drawable = draw(poster);
  if (missing.size === 0) return drawable;
  throw new Error(
    `${path}: the fonts of posters have no ${[...missing].join(' ')} (language ${poster.language}). Write it with other letters in the campaign poster’s words, or add a font of that script to src/kits/poster-fonts.ts.`,
  );
}
