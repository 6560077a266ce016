import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/domain/publication/calendar-date.ts';
import { freshnessOn, splitByFreshness } from '../../../src/domain/publication/freshness.ts';

describe('how fresh an entry is', () => {
  it.each([
    ['read today', '2026-11-22', '2026-11-22', 'current'],
    ['read tomorrow, by a clock that is slow', '2026-11-23', '2026-11-22', 'current'],
    ['read a year ago to the day', '2025-11-22', '2026-11-22', 'current'],
    ['read a year and a day ago', '2025-11-21', '2026-11-22', 'due'],
    ['read two years ago to the day', '2024-11-22', '2026-11-22', 'due'],
    ['read two years and a day ago', '2024-11-21', '2026-11-22', 'old'],
    ['read on a leap day, on the last of February', '2024-02-29', '2025-02-28', 'current'],
    ['read on a leap day, on the first of March', '2024-02-29', '2025-03-01', 'due'],
    ['read on a leap day, two years later', '2024-02-29', '2026-02-28', 'due'],
    ['read on a leap day, two years and a day later', '2024-02-29', '2026-03-01', 'old'],
    ['read before a leap day, on it', '2023-02-28', '2024-02-28', 'current'],
    ['read before a leap day, a year and a day later', '2023-02-28', '2024-02-29', 'due'],
    ['read on the last day of a year', '2025-12-31', '2026-12-31', 'current'],
    ['read on the last day of a year, at the new year', '2025-12-31', '2027-01-01', 'due'],
    ['read long ago', '1999-01-01', '2026-11-22', 'old'],
  ])('%s: read on %s, seen on %s, %s', (_, on, today, expected) => {
    expect(freshnessOn(on, today)).toBe(expected);
  });

  it('never gets better with time', () => {
    const day = fc
      .date({
        min: new Date('2000-01-01T00:00:00Z'),
        max: new Date('2060-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    const rank = { current: 0, due: 1, old: 2 };
    fc.assert(
      fc.property(day, day, day, (on, one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string];
        expect(rank[freshnessOn(on, earlier)]).toBeLessThanOrEqual(rank[freshnessOn(on, later)]);
      }),
    );
  });
});

describe('months after a day', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-15', 1, '2026-12-15'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i months: %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('a list of services', () => {
  const service = (id: string, on: string, kind: 'crisis-line' | 'emergency' = 'crisis-line') => ({
    id,
    facts: { kind, verification: { on } },
  });
  const ids = (services: readonly { id: string }[]) => services.map(({ id }) => id);

  it('is split into what stands in its place and what stands last, each in its order', () => {
    const { recent, old } = splitByFreshness(
      [
        service('a-old', '2020-01-01'),
        service('b-new', '2026-11-21'),
        service('c-due', '2025-06-01'),
        service('d-old', '2024-11-21'),
        service('e-new', '2026-01-01'),
      ],
      '2026-11-22',
    );
    expect(ids(recent)).toEqual(['b-new', 'c-due', 'e-new']);
    expect(ids(old)).toEqual(['a-old', 'd-old']);
  });

  it('keeps emergency numbers in their place, however old they are', () => {
    const { recent, old } = splitByFreshness(
      [service('numbers', '2001-01-01', 'emergency'), service('line', '2001-01-01')],
      '2026-11-22',
    );
    expect([ids(recent), ids(old)]).toEqual([['numbers'], ['line']]);
  });
});
