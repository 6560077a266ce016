import { drawableText } from '../domain/kits/drawable-text.ts';

/**
 * What is to be drawn, with each of its words as letters at hand can draw it: emoji are left out. Signs that no font
 * has are named, since each would be a box.
 */
export function drawableWords<Shown>(
  shown: Shown,
  canDraw: (codePoint: number) => boolean,
): { shown: Shown; missing: string[] } {
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
  return { shown: draw(shown), missing: [...missing] };
}
