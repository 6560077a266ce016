import type { MeasuredNode } from '@takumi-rs/core';
import type { MeasuredLine } from '../domain/kits/picture.ts';

/** The lines of a part that was laid out: words of two directions are several runs on one line. */
export function linesOf({ runs, children }: MeasuredNode): MeasuredLine[] {
  const lines = new Map<number, { start: number; end: number; bottom: number }>();
  for (const { text, x, y, width, height } of runs) {
    // The space at which a line breaks takes room that nobody sees.
    const seen = text.length === 0 ? 0 : width * (text.trimEnd().length / text.length);
    const { start, end } = lines.get(y) ?? { start: x, end: x };
    lines.set(y, { start: Math.min(start, x), end: Math.max(end, x + seen), bottom: y + height });
  }
  const own = [...lines.values()].map(({ start, end, bottom }) => ({ width: end - start, bottom }));
  return [...own, ...children.flatMap(linesOf)];
}
