import type { Interval } from './effects.ts';

const step = 0.5;

/**
 * How far the scale of effects reaches to either side of zero: to the half above the longest interval. It is never less than
 * a half, so that a small effect looks small, and zero is always in the middle.
 * `[{ from: -0.02, to: 0.18 }] -> 0.5`, `[{ from: -1.2, to: 0 }] -> 1.5`
 */
export function reachOf(intervals: readonly Interval[]): number {
  const farthest = Math.max(0, ...intervals.flatMap(({ from, to }) => [-from, to]));
  return Math.max(step, Math.ceil(farthest / step) * step);
}

/** Where a value stands on that scale, in per cent of its width from the left: `(0, 0.5) -> 50` */
export const placeOnScale = (value: number, reach: number): number =>
  rounded(((value + reach) / (2 * reach)) * 100);

/** Where the bar of a share starts and how long it is, in per cent of the width, counted from the left. */
export const barOf = (percent: number, direction: 'ltr' | 'rtl') => ({
  start: direction === 'ltr' ? 0 : rounded(100 - percent),
  length: percent,
});

const rounded = (place: number): number => Math.round(place * 10) / 10;
