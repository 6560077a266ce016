import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barOf, placeOnScale, reachOf } from '../../../src/domain/charts/scale.ts';

describe('the scale of effects', () => {
  it.each([
    ['nothing', [], 0.5],
    ['one small effect', [{ from: 0.11, to: 0.27 }], 0.5],
    ['an interval that ends at the half', [{ from: 0.1, to: 0.5 }], 0.5],
    ['an interval that goes beyond', [{ from: 0.1, to: 0.51 }], 1],
    ['a long way to the left', [{ from: -1.2, to: 0 }], 1.5],
    [
      'the longest of several',
      [
        { from: 0.1, to: 0.2 },
        { from: -0.7, to: 0.2 },
      ],
      1,
    ],
  ])('reaches far enough for %s', (_, effects, reach) => {
    expect(reachOf(effects)).toBe(reach);
  });

  it.each([
    [0, 0.5, 50],
    [0.19, 0.5, 69],
    [-0.02, 0.5, 48],
    [-0.5, 0.5, 0],
    [1.5, 1.5, 100],
    [1 / 3, 1, 66.7],
  ])('puts %d at its place where it reaches to %d', (value, reach, place) => {
    expect(placeOnScale(value, reach)).toBe(place);
  });

  it('holds both ends of every interval, in their order', () => {
    const end = double({ min: -20, max: 20, noNaN: true });
    assert(
      property(end, end, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const reach = reachOf([{ from, to }]);
        const [start, finish] = [placeOnScale(from, reach), placeOnScale(to, reach)];
        expect(start).toBeGreaterThanOrEqual(0);
        expect(finish).toBeLessThanOrEqual(100);
        expect(start).toBeLessThanOrEqual(finish);
      }),
    );
  });
});

describe('a bar', () => {
  it.each([
    [58, 'ltr', { start: 0, length: 58 }],
    [58, 'rtl', { start: 42, length: 58 }],
    [24.6, 'rtl', { start: 75.4, length: 24.6 }],
    [0, 'rtl', { start: 100, length: 0 }],
    [100, 'rtl', { start: 0, length: 100 }],
  ] as const)('of %d%% starts where a line starts: %s', (percent, direction, bar) => {
    expect(barOf(percent, direction)).toEqual(bar);
  });
});
