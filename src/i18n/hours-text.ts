import type { Locale } from '../config/locales.ts';
import { type Hours, type WeeklyInterval, weekdays } from '../domain/hours/hours.ts';
import { formatList, weekdayName } from './formatters.ts';
import type { Translator } from './translator.ts';

/**
 * Opening hours in words, a line for each stretch of days.
 * `21:00-02:30 every day -> ['Every day, 21:00 to 02:30 the next day']`, unknown hours `-> ['Hours not known']`
 */
export function hoursText(hours: Hours | undefined, locale: Locale, t: Translator): string[] {
  if (!hours) return [t('hours.unknown')];
  const times = hours.roundTheClock
    ? [t('hours.always')]
    : (hours.weekly ?? []).map((interval) =>
        capitalised(intervalText(interval, locale, t), locale),
      );
  return [
    ...times,
    ...(hours.publicHolidays === 'closed' ? [t('hours.holidays.closed')] : []),
    ...(hours.term === 'unknown' ? [t('hours.term.unknown')] : []),
  ];
}

function intervalText(
  { days, opens, closes }: WeeklyInterval,
  locale: Locale,
  t: Translator,
): string {
  const to = closes <= opens ? t('hours.next-day', { time: closes }) : closes;
  if (days.length === weekdays.length) return t('hours.daily', { from: opens, to });
  return t('hours.days', { days: daysText(days, locale, t), from: opens, to });
}

function daysText(days: WeeklyInterval['days'], locale: Locale, t: Translator): string {
  const numbers = [...new Set(days.map((day) => weekdays.indexOf(day)))].sort((a, b) => a - b);
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  const isRange = numbers.length > 2 && last - first === numbers.length - 1;
  return isRange
    ? t('hours.day-range', { first: weekdayName(first, locale), last: weekdayName(last, locale) })
    : formatList(
        numbers.map((day) => weekdayName(day, locale)),
        locale,
      );
}

const capitalised = (text: string, locale: Locale) =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
