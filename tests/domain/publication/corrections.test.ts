import { expect, it } from 'vitest';
import { newestFirst } from '../../../src/domain/publication/corrections.ts';

const correction = (id: string, mended: string, found = mended) => ({
  id,
  facts: { mended, found },
});

it('lists the correction that was mended last first, then the one found last, then by name', () => {
  const corrections = [
    correction('b', '2026-12-01'),
    correction('early', '2026-11-25'),
    correction('last', '2027-01-02', '2026-12-01'),
    correction('a', '2026-12-01'),
    correction('found-later', '2026-12-01', '2026-12-02'),
  ];
  const order = ['last', 'found-later', 'a', 'b', 'early'];
  expect(newestFirst(corrections).map(({ id }) => id)).toEqual(order);
  expect(newestFirst(corrections.toReversed()).map(({ id }) => id)).toEqual(order);
});
