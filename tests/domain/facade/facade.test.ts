import { describe, expect, it } from 'vitest';
import { type Window, windowsOf } from '../../../src/domain/facade/facade.ts';

const shape = { columns: 9, rows: 5 };

const places = (windows: readonly Window[]) => windows.map(({ column, row }) => `${column}/${row}`);

describe('the windows of a house', () => {
  it('are the same for the same seed', () => {
    expect(windowsOf('exam-nights', shape, 12)).toEqual(windowsOf('exam-nights', shape, 12));
  });

  it.each(['winter', 'exam-night', 'Exam-nights', '', 'ليالي الامتحانات'])(
    'are others for another seed: %j',
    (seed) => {
      expect(places(windowsOf(seed, shape, 12))).not.toEqual(
        places(windowsOf('exam-nights', shape, 12)),
      );
    },
  );

  it.each([0, 1, 12, 45])('are as many as asked for: %i', (count) => {
    expect(windowsOf('exam-nights', shape, count)).toHaveLength(count);
  });

  it('are never more than the house has', () => {
    expect(windowsOf('exam-nights', shape, 46)).toHaveLength(45);
  });

  it.each(['exam-nights', 'winter', 'sleep', ''])('never share a place: seed %j', (seed) => {
    expect(new Set(places(windowsOf(seed, shape, 45))).size).toBe(45);
  });

  it('lie within the house', () => {
    const outside = windowsOf('exam-nights', { columns: 3, rows: 7 }, 21).filter(
      ({ column, row }) => column < 0 || column >= 3 || row < 0 || row >= 7,
    );
    expect(outside).toEqual([]);
  });

  it('light up one after the other: fewer are the first of more', () => {
    expect(windowsOf('exam-nights', shape, 5)).toEqual(
      windowsOf('exam-nights', shape, 12).slice(0, 5),
    );
  });

  it('have two kinds of lamp', () => {
    const tones = windowsOf('exam-nights', shape, 45).map(({ tone }) => tone);
    expect(new Set(tones)).toEqual(new Set(['lamp', 'ember']));
  });

  it('are none in a house without windows', () => {
    expect(windowsOf('exam-nights', { columns: 0, rows: 5 }, 12)).toEqual([]);
  });
});
