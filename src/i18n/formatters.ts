import type { Locale } from '../config/locales.ts';
import { customsOf } from '../domain/language/customs.ts';
import type { CalendarDate } from '../domain/publication/calendar-date.ts';

/** To make a formatter costs far more than to use it: one for each language serves all pages. */
function forEachLanguage<Formatter>(make: (locale: Locale) => Formatter) {
  const known = new Map<Locale, Formatter>();
  return (locale: Locale): Formatter => {
    const formatter = known.get(locale) ?? make(locale);
    known.set(locale, formatter);
    return formatter;
  };
}

const wholeDates = forEachLanguage(
  (locale) => new Intl.DateTimeFormat(customsOf(locale), { dateStyle: 'long', timeZone: 'UTC' }),
);
const daysOfYear = forEachLanguage(
  (locale) =>
    new Intl.DateTimeFormat(customsOf(locale), { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const regions = forEachLanguage((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const languages = forEachLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const lists = forEachLanguage(
  (locale) => new Intl.ListFormat(customsOf(locale), { type: 'conjunction' }),
);
const weekdays = forEachLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
);

/** `('2026-11-03', 'fr') -> '3 novembre 2026'` */
export function formatDate(date: CalendarDate, locale: Locale): string {
  return wholeDates(locale).format(new Date(`${date}T00:00:00Z`));
}

/** A day that comes back every year: `('2026-11-15', 'en') -> '15 November'` */
export function formatDayOfYear(date: CalendarDate, locale: Locale): string {
  return daysOfYear(locale).format(new Date(`${date}T00:00:00Z`));
}

/**
 * A span of days: `('2026-12-15', '2027-01-05', 'fr') -> '15 décembre 2026 – 5 janvier 2027'`; one day stands alone.
 */
export function formatDays(from: CalendarDate, to: CalendarDate, locale: Locale): string {
  const [first, last] = [from, to].map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  return new Intl.DateTimeFormat(customsOf(locale), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).formatRange(first, last);
}

/** `('fr', 'ar') -> 'فرنسا'` */
export function countryName(country: string, locale: Locale): string {
  return regions(locale).of(country.toUpperCase()) ?? country;
}

/** `(['fr', 'en'], 'en') -> 'French and English'` */
export function languageNames(tags: readonly string[], locale: Locale): string {
  const names = languages(locale);
  return formatList(
    tags.map((tag) => names.of(tag) ?? tag),
    locale,
  );
}

/** `(['a', 'b', 'c'], 'en') -> 'a, b and c'` */
export function formatList(items: readonly string[], locale: Locale): string {
  return lists(locale).format(items);
}

/** `(0, 'fr') -> 'lundi'`: Monday is 0. */
export function weekdayName(weekday: number, locale: Locale): string {
  return weekdays(locale).format(new Date(Date.UTC(2024, 0, 1 + weekday)));
}

/** Any day will do; on a day long ago some zones had another name. */
const zoneNameDate = new Date('2026-01-15T12:00:00Z');

/** `('Europe/Paris', 'en') -> 'Central European Time'` */
export function timeZoneName(timeZone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' });
  const name = parts.formatToParts(zoneNameDate).find(({ type }) => type === 'timeZoneName');
  return name?.value ?? timeZone;
}

/** `(-0.5, 'fr') -> '−0,5'`, with the sign that stands as wide as a plus. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(customsOf(locale)).format(value).replace('-', '−');

/** A share of a hundred: `(58, 'fr') -> '58 %'` */
export const formatPercent = (percent: number, locale: Locale): string =>
  new Intl.NumberFormat(customsOf(locale), { style: 'percent', maximumFractionDigits: 1 }).format(
    percent / 100,
  );
