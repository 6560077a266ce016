import { describe, expect, it } from 'vitest';
import { keptStateOf } from '../../../src/domain/offline/kept-state.ts';

describe('a page on this device', () => {
  const saved = '2026-11-22T22:00:00Z';

  it.each([
    ['was never kept', undefined, '2026-11-22T22:00:00Z', 'none'],
    ['is kept from the moment on', saved, '2026-11-22T22:00:00Z', 'kept'],
    ['is kept a moment before 90 days have passed', saved, '2027-02-20T21:59:59Z', 'kept'],
    ['is due when 90 days have passed', saved, '2027-02-20T22:00:00Z', 'due'],
    ['is due years later', saved, '2030-01-01T00:00:00Z', 'due'],
    ['is kept where the clock was set back', saved, '2026-01-01T00:00:00Z', 'kept'],
  ])('%s', (_, savedAt, now, expected) => {
    expect(keptStateOf(savedAt === undefined ? undefined : new Date(savedAt), new Date(now))).toBe(
      expected,
    );
  });
});
