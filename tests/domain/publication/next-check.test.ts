import { expect, it } from 'vitest';
import { freshnessOn } from '../../../src/domain/publication/freshness.ts';
import { nextCheck } from '../../../src/domain/publication/next-check.ts';

it.each([
  ['2026-11-21', '2027-11-21'],
  ['2026-01-01', '2027-01-01'],
  ['2027-02-28', '2028-02-28'],
  ['2028-02-29', '2029-02-28'],
])(
  'what was checked on %s is checked again by %s, the last day on which it counts as fresh',
  (on, expected) => {
    const day = nextCheck(on);
    expect(day).toBe(expected);
    expect(freshnessOn(on, day)).toBe('current');
    expect(freshnessOn(on, `${day}~`)).toBe('due');
  },
);
