import { describe, expect, it } from 'vitest';
import { citationsIn, noteNumbers } from '../../../src/domain/sources/citations.ts';

describe('the citations of a text', () => {
  it('are given in the order in which they are read, with their places', () => {
    expect(citationsIn('a[^mead-2001] b[^x]')).toEqual([
      { id: 'mead-2001', offset: 1, length: 12 },
      { id: 'x', offset: 15, length: 4 },
    ]);
  });

  it('are given each time they stand', () => {
    expect(citationsIn('[^x][^x]').map(({ offset }) => offset)).toEqual([0, 4]);
  });

  it.each(['', 'no source', '[x]', '[^]', '[^ x]', '[^mead 2001]', '[link](#^x)'])(
    'are none in %j',
    (text) => {
      expect(citationsIn(text)).toEqual([]);
    },
  );

  it('are found in a text of any script', () => {
    expect(citationsIn('نص[^who-2022]').map(({ id }) => id)).toEqual(['who-2022']);
  });
});

describe('the numbers that readers see', () => {
  it('go by the first citation of each source', () => {
    expect([...noteNumbers('a[^x] b[^y] c[^x] d[^z]')]).toEqual([
      ['x', 1],
      ['y', 2],
      ['z', 3],
    ]);
  });

  it('are none in a text without citations', () => {
    expect(noteNumbers('no source').size).toBe(0);
  });
});
