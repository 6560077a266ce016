import { describe, expect, it } from 'vitest';
import { measurementsPage } from '../../../src/cli/bench/measurements-page.ts';

const kept = { name: 'home: first view', value: 9313, bound: 14_000, unit: 'bytes' };
const tooLow = { name: 'Lighthouse', value: 99, bound: 100, unit: 'points', isLeast: true };
const compared = { name: 'stock interface', value: 137_731, unit: 'bytes' };

describe('the page of measurements', () => {
  const page = measurementsPage([kept, tooLow, compared], '2026-11-22', 'A machine');

  it('names the day, the machine and what exceeds its bound', () => {
    expect(page).toContain('on 2026-11-22. A machine.');
    expect(page).toContain('**1 of 3 figures exceed their bound:** Lighthouse.');
  });

  it.each([
    ['| home: first view | 9,313 bytes | at most 14,000 |'],
    ['| **Lighthouse** | 99 points | at least 100 |'],
    ['| stock interface | 137,731 bytes | to compare |'],
  ])('has the row %s', (row) => {
    expect(page.split('\n')).toContain(row);
  });

  it('says so where all is kept', () => {
    expect(measurementsPage([kept], '2026-11-22', 'A machine')).toContain(
      'All 1 figures keep their bounds.',
    );
  });
});
