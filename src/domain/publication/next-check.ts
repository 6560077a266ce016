import { type CalendarDate, isCalendarDate } from './calendar-date.ts';

/** How long what was read about a service may stand before somebody reads it again. */
const monthsBetweenChecks = 12;

/** The day by which a service is checked again. `'2026-11-21' -> '2027-11-21'`, `'2028-02-29' -> '2029-02-28'` */
export const nextCheck = (checkedOn: CalendarDate): CalendarDate =>
  addMonths(checkedOn, monthsBetweenChecks);

/** The same day some months later; where that month is too short, its last day. `('2026-01-31', 1) -> '2026-02-28'` */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 8);
  let last = dayOfMonth;
  while (!isCalendarDate(first + twoDigits(last))) last -= 1;
  return first + twoDigits(last);
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
