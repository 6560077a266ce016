import { describe, expect, it } from 'vitest';
import { isClear, readEffect } from '../../../src/domain/charts/effects.ts';

describe('a row of a table of effects', () => {
  it.each([
    [
      ['Symptoms', '0.19', '0.11 to 0.27', 'small'],
      { name: 'Symptoms', value: 0.19, from: 0.11, to: 0.27, words: 'small' },
    ],
    [
      ['Angst', '−0,21', '−0,40 bis −0,02'],
      { name: 'Angst', value: -0.21, from: -0.4, to: -0.02, words: '' },
    ],
    [
      ['An end may be the effect', '0.5', '0.5 to 0.9'],
      { name: 'An end may be the effect', value: 0.5, from: 0.5, to: 0.9, words: '' },
    ],
  ])('is read: %j', (cells, effect) => {
    expect(readEffect(cells)).toEqual(effect);
  });

  it.each([
    [['', '0.19', '0.11 to 0.27'], 'does not say what was measured'],
    [['Symptoms'], 'has “” where one number was expected'],
    [['Symptoms', 'small', '0.11 to 0.27'], 'has “small” where one number was expected'],
    [['Symptoms', '0.19 or 0.2', '0 to 1'], 'has “0.19 or 0.2” where one number was expected'],
    [['Symptoms', '0.19', '0.11'], 'has “0.11” where an interval was expected'],
    [['Symptoms', '0.19', '1 to 2 to 3'], 'has “1 to 2 to 3” where an interval was expected'],
    [
      ['Symptoms', '0.19', '0.27 to 0.11'],
      'has the interval “0.27 to 0.11”, which starts with its upper end',
    ],
    [['Symptoms', '0.3', '0.11 to 0.27'], 'has “0.3”, which lies outside “0.11 to 0.27”'],
    [['Symptoms', '−0.19', '0.11 to 0.27'], 'has “−0.19”, which lies outside “0.11 to 0.27”'],
  ])('is refused with its reason: %j', (cells, reason) => {
    expect(readEffect(cells)).toBe(reason);
  });
});

describe('an effect', () => {
  it.each([
    [0.11, 0.27, true],
    [-0.4, -0.02, true],
    [-0.02, 0.18, false],
    [0, 0.2, false],
    [-0.2, 0, false],
  ])('with an interval from %d to %d is clear: %s', (from, to, clear) => {
    expect(isClear({ from, to })).toBe(clear);
  });
});
