import {
  type CalendarDate,
  calendarDateOf,
  isCalendarDate,
} from '../domain/publication/calendar-date.ts';

/**
 * The instant that counts as now: `BUILD_DATE`, so that two builds of one commit are the same, else that of the clock.
 */
export function buildInstant(environment: NodeJS.ProcessEnv = process.env): Date {
  return new Date(environment['BUILD_DATE'] ?? Date.now());
}

/**
 * The day that counts as today, for pages, `check` and `report` alike: the one that the instant falls on where the
 * association is. A `BUILD_DATE` that names a day is that day everywhere.
 * `('Europe/Paris', BUILD_DATE=2026-11-30T23:30:00Z) -> '2026-12-01'`, `('America/Montreal', BUILD_DATE=2026-12-01) -> '2026-12-01'`
 */
export function buildDay(
  timeZone = 'UTC',
  environment: NodeJS.ProcessEnv = process.env,
): CalendarDate {
  const named = environment['BUILD_DATE'] ?? '';
  return isCalendarDate(named) ? named : calendarDateOf(buildInstant(environment), timeZone);
}
