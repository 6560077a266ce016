/** A day as content writes it: `2026-11-03`. Sorts as text; has no time zone. */
export type CalendarDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether the text is a day that exists.
 * `'2024-02-29' -> true`, `'2026-02-29' -> false`, `'3 March 2026' -> false`
 */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = (pattern.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day that an instant falls on in a time zone. `2026-11-02T23:30Z, 'Europe/Paris' -> '2026-11-03'` */
export function calendarDateOf(instant: Date, timeZone: string): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return parts.format(instant);
}

/**
 * The same day of a later month; the last day of that month where it has no such day.
 * `('2026-01-31', 1) -> '2026-02-28'`, `('2024-02-29', 12) -> '2025-02-28'`
 */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/** `'2026-12-31' -> '2027-01-01'` */
export function dayAfter(day: CalendarDate): CalendarDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
