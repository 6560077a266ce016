import Holidays from 'date-holidays';
import type { Hours } from '../domain/hours/hours.ts';
import { dependsOnHolidays } from '../domain/hours/possible-sentences.ts';
import { addDays } from '../domain/hours/zoned-time.ts';
import { today } from './build.ts';
import { countryOf, international } from './services.ts';

interface HolidayReader {
  readonly id: string;
  readonly contacts: readonly { readonly hours?: Hours | undefined }[];
}

/** A page that was built long ago still knows the holidays of a year. */
const daysAhead = 400;

const known = new Map<string, readonly string[]>();

/** The public holidays of a whole country from yesterday on; those of its regions are left out. `'fr' -> ['2026-12-25', …]` */
export function publicHolidaysOf(country: string): readonly string[] {
  const found = known.get(country) ?? readHolidays(country);
  known.set(country, found);
  return found;
}

function readHolidays(country: string): readonly string[] {
  const calendar = new Holidays(country.toUpperCase());
  const [first, last] = [addDays(today, -1), addDays(today, daysAhead)];
  const years = [...new Set([first, last].map((day) => Number(day.slice(0, 4))))];
  const days = years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
  return [...new Set(days)].filter((day) => first <= day && day <= last).sort();
}

/** The holidays that a page must know: those of the countries of its services whose state depends on them. */
export function holidaysFor(services: readonly HolidayReader[]): Record<string, readonly string[]> {
  const countries = services
    .filter(({ contacts }) => contacts.some(({ hours }) => dependsOnHolidays(hours)))
    .map(countryOf)
    .filter((country) => country !== international);
  return Object.fromEntries(
    [...new Set(countries)].sort().map((country) => [country, publicHolidaysOf(country)]),
  );
}
