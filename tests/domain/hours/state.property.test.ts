import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stateAt } from '../../../src/domain/hours/state.ts';
import { anyHolidays, anyHours } from './any-hours.ts';
import { instantAt, scanOf, statesOf } from './minute-scan.ts';

/** A zone, and a day on which its clock changes or the year does. */
const windows = [
  ['Europe/Paris', '2026-03-29'],
  ['Europe/Paris', '2026-10-25'],
  ['Europe/Paris', '2026-12-31'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Sydney', '2026-04-05'],
  ['Australia/Sydney', '2026-10-04'],
  // Half an hour, at midnight, back into the day before, and a zone that stays with an odd offset.
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Africa/Cairo', '2026-04-24'],
  ['Asia/Beirut', '2026-10-25'],
  ['Asia/Kathmandu', '2028-02-29'],
] as const;

const scanned = 14;
const dayOf = (day: string, offset: number) =>
  new Date(Date.parse(`${day}T00:00Z`) + offset * 86_400_000);

const readers = ['Asia/Tokyo', 'America/Los_Angeles', 'UTC', 'Europe/Paris'];

describe('the state of any hours at any moment', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  describe.each(windows)('in %s around %s', (zone, day) => {
    const scan = scanOf(zone, dayOf(day, -4), scanned);
    const firstDay = dayOf(day, -4).toISOString().slice(0, 10);
    const moment = fc.record({
      hours: anyHours(firstDay, scanned - 2),
      holidays: anyHolidays(firstDay, scanned - 2),
      minute: fc.integer({ min: 2 * 1440, max: 6 * 1440 }),
      seconds: fc.integer({ min: 0, max: 59 }),
      reader: fc.constantFrom(...readers),
    });

    it('is what a walk from minute to minute finds, and so is when it changes', () => {
      fc.assert(
        fc.property(moment, ({ hours, holidays, minute, seconds, reader }) => {
          vi.stubEnv('TZ', reader);
          const states = statesOf(hours, scan, holidays);
          const instant = new Date(instantAt(scan, minute).getTime() + seconds * 1000);
          const { state, closes, opens, isUsual } = stateAt(hours, zone, instant, holidays);
          expect(state).toBe(states[minute]);

          const change = states.findIndex((other, index) => index > minute && other !== state);
          const changesAt = change === -1 ? undefined : instantAt(scan, change);
          if (state !== 'closed') {
            const isWithinAWeek = change !== -1 && change < minute + 7 * 1440;
            if (closes ?? isWithinAWeek) expect(closes).toEqual(changesAt);
          } else if (changesAt) {
            expect(opens).toEqual(changesAt);
            expect(isUsual).toBe(states[change] === 'usually');
          } else if (opens) {
            expect(opens >= instantAt(scan, states.length)).toBe(true);
          }
        }),
        { numRuns: 150 },
      );
    });
  });
});
