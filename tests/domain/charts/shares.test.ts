import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/domain/charts/chart-table.ts';
import { readShare } from '../../../src/domain/charts/shares.ts';

describe('a row of a table of shares', () => {
  it.each([
    [['Friends', '58%'], 58],
    [['Amis', '58\u00a0%'], 58],
    [['الأصدقاء', '58٪'], 58],
    [['Nobody', '0%'], 0],
    [['Everybody', '100%'], 100],
    [['Half a per cent', '0,5 %'], 0.5],
  ])('is read: %j', (cells, percent) => {
    expect(readShare(cells)).toEqual({ name: cells[0], percent });
  });

  it.each([
    [['', '58%'], 'does not say whom or what it is about'],
    [['Friends'], 'has “” where a share in per cent was expected'],
    [['Friends', '58'], 'has “58” where a share in per cent was expected'],
    [['Friends', 'most'], 'has “most” where a share in per cent was expected'],
    [['Friends', '40–58%'], 'has “40–58%” where a share in per cent was expected'],
    [['Friends', '101%'], 'has “101%”, and a share lies between 0 and 100'],
    [['Friends', '−1%'], 'has “−1%”, and a share lies between 0 and 100'],
  ])('is refused with its reason: %j', (cells, reason) => {
    expect(readShare(cells)).toBe(reason);
  });
});

describe('a table', () => {
  it('gives the rows that can be read, and the place of each that cannot', () => {
    const table = [['Friends', '58%'], ['Family', 'many'], ['A doctor', '15%'], []];
    expect(readTable(table, readShare)).toEqual({
      rows: [
        { name: 'Friends', percent: 58 },
        { name: 'A doctor', percent: 15 },
      ],
      faults: [
        { row: 1, message: 'has “many” where a share in per cent was expected' },
        { row: 3, message: 'does not say whom or what it is about' },
      ],
    });
  });

  it('without rows gives nothing', () => {
    expect(readTable([], readShare)).toEqual({ rows: [], faults: [] });
  });
});
