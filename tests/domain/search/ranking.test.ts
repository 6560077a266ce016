import { describe, expect, it } from 'vitest';
import { ranked } from '../../../src/domain/search/ranking.ts';

const terms = ['exam', 'night'];
const match = (id: number, held: string[], score: number) => ({ id, held, score });

describe('the pages that several indices found', () => {
  it.each([
    ['nothing', [], []],
    [
      'one that holds every term before one that scores higher with some',
      [match(0, ['exam'], 9), match(1, ['exam', 'night'], 1)],
      [1, 0],
    ],
    [
      'one that holds every term, if in different indices',
      [match(0, ['exam'], 9), match(1, ['exam'], 1), match(1, ['night'], 1)],
      [1, 0],
    ],
    [
      'by the sum over the indices',
      [match(0, ['exam'], 2), match(1, ['exam'], 1.5), match(1, ['exam'], 1)],
      [1, 0],
    ],
    [
      'in the order of the list where they are equal',
      [match(3, ['exam'], 1), match(2, ['exam'], 1)],
      [2, 3],
    ],
  ])('are ranked: %s', (_, matches, ids) => {
    expect(ranked(matches, terms)).toEqual(ids);
  });

  it('count the more the more terms they hold', () => {
    const matches = [match(0, ['exam'], 5), match(1, ['exam', 'night'], 3)];
    expect(ranked(matches, [...terms, 'alone'])).toEqual([1, 0]);
  });

  it('hold every term also where one is typed twice', () => {
    const matches = [match(0, ['exam'], 9), match(1, ['exam', 'night'], 1)];
    expect(ranked(matches, ['exam', 'night', 'exam'])).toEqual([1, 0]);
  });
});
