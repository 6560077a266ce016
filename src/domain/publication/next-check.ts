import { addMonths, type CalendarDate } from './calendar-date.ts';
import { monthsUntilDue } from './freshness.ts';

/** The day by which a service is checked again. `'2026-11-21' -> '2027-11-21'`, `'2028-02-29' -> '2029-02-28'` */
export const nextCheck = (checkedOn: CalendarDate): CalendarDate =>
  addMonths(checkedOn, monthsUntilDue);
