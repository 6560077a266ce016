import { type DayTimes, isWholeDay } from '../domain/hours/week-table.ts';
import type { Translator } from './translator.ts';

/** One opening of a day, in words: `21:00, 02:30 on the day after -> '21:00 to 02:30 the next day'` */
export function dayTimesText(times: DayTimes, t: Translator): string {
  if (isWholeDay(times)) return t('service.week.all-day');
  const { opens, closes, isNextDay } = times;
  return t('service.week.times', {
    from: opens,
    to: isNextDay ? t('hours.next-day', { time: closes }) : closes,
  });
}
