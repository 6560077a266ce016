import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { codePath } from '../../../src/domain/numbers/code-path.ts';

/** The squares that a path covers. */
function squaresOf(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const rest = path.replaceAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g, (_, x, y, length) => {
    for (let step = 0; step < Number(length); step += 1) rows[Number(y)]![Number(x) + step] = true;
    return '';
  });
  expect(rest).toBe('');
  return rows;
}

describe('the drawing of a code', () => {
  it.each([
    [
      'two runs',
      [
        [true, true, false],
        [false, false, true],
      ],
      'M0 0h2v1h-2zM2 1h1v1h-1z',
    ],
    ['a run of its own after a gap', [[true, false, true]], 'M0 0h1v1h-1zM2 0h1v1h-1z'],
    ['nothing dark', [[false, false]], ''],
  ])('has a rectangle for each run: %s', (_, rows, expected) => {
    expect(codePath(rows)).toBe(expected);
  });

  it.each(['tel:3114', 'tel:112', 'tel:+33972394050'])('of %s has its squares', (text) => {
    const { data, size } = encode(text, { ecc: 'M', border: 4 });
    expect(squaresOf(codePath(data), size)).toEqual(data);
  });
});
