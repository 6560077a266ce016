import { describe, expect, it } from 'vitest';
import { hasSameFigures } from '../../../src/domain/charts/same-figures.ts';

const english = [
  ['Symptoms', '0.19', '0.11 to 0.27', 'small'],
  ['Daily life', '0.08', '−0.02 to 0.18', 'not clear'],
];

describe('a table in another language', () => {
  it.each([
    [
      true,
      'other words and signs',
      [
        ['Symptômes', '0,19', '0,11 à 0,27', 'petit'],
        ['Vie quotidienne', '0,08', '-0,02 à 0,18', 'pas clair'],
      ],
    ],
    [
      false,
      'another figure',
      [
        ['Symptômes', '0,91', '0,11 à 0,27', 'petit'],
        ['Vie quotidienne', '0,08', '−0,02 à 0,18', 'pas clair'],
      ],
    ],
    [false, 'a row less', [['Symptômes', '0,19', '0,11 à 0,27', 'petit']]],
    [
      false,
      'its rows in another order',
      [
        ['Vie quotidienne', '0,08', '−0,02 à 0,18', 'pas clair'],
        ['Symptômes', '0,19', '0,11 à 0,27', 'petit'],
      ],
    ],
  ])('has the same figures: %s, with %s', (same, _, table) => {
    expect(hasSameFigures(english, table)).toBe(same);
  });
});
