import { expect, it } from 'vitest';
import { weekdays } from '../../../src/domain/hours/hours.ts';
import { weekdayOf } from '../../../src/domain/hours/zoned-time.ts';

it.each([
  ['2026-11-23', 'mo'],
  ['2026-11-26', 'th'],
  ['2026-11-29', 'su'],
])('the weekdays are counted as the calendar counts them: %s is %s', (day, expected) => {
  expect(weekdays[weekdayOf(day)]).toBe(expected);
});
