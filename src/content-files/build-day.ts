import { type CalendarDate, calendarDateOf } from '../domain/publication/calendar-date.ts';

/**
 * The instant that counts as now: `BUILD_DATE`, so that two builds of one commit are the same, else that of the clock.
 */
export function buildInstant(environment: NodeJS.ProcessEnv = process.env): Date {
  return new Date(environment['BUILD_DATE'] ?? Date.now());
}

/** The day that counts as today, for pages, `check` and `report` alike. `BUILD_DATE=2026-11-22T12:00:00Z -> '2026-11-22'` */
export function buildDay(environment: NodeJS.ProcessEnv = process.env): CalendarDate {
  return calendarDateOf(buildInstant(environment), 'UTC');
}
