import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../src/domain/charts/figures.ts';

describe('the numbers of a cell', () => {
  it.each([
    ['0.19', [0.19]],
    ['0,19', [0.19]],
    ['58%', [58]],
    ['58\u202f%', [58]],
    ['\u200e58%', [58]],
    ['0.11 to 0.27', [0.11, 0.27]],
    ['0.11-0.27', [0.11, 0.27]],
    ['0,11–0,27', [0.11, 0.27]],
    ['من 0,11 إلى 0,27', [0.11, 0.27]],
    ['−0.02 to 0.18', [-0.02, 0.18]],
    ['-0.40 to -0.02', [-0.4, -0.02]],
    ['-0.40--0.02', [-0.4, -0.02]],
    ['(−1)', [-1]],
    ['not measured', []],
    ['', []],
  ])('of %j are %j', (cell, figures) => {
    expect(figuresIn(cell)).toEqual(figures);
  });
});
