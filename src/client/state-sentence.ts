import type { StateSentenceName } from '../domain/hours/possible-sentences.ts';
import type { OpenState } from '../domain/hours/state.ts';
import { addDays, localDate } from '../domain/hours/zoned-time.ts';
import { customsOf } from '../domain/language/customs.ts';

type Opening = 'today' | 'tomorrow' | 'on';

/** The words for a state, with `{time}` and `{day}` where they belong. */
export type StateWords = Readonly<Record<StateSentenceName | 'alternative', string>>;

/**
 * What a card says of its state, in the time of the service's own zone.
 * `closed, opens at 21:00 today -> 'Opens today at 21:00'`
 */
export function stateSentence(
  { state, closes, opens, isUsual }: OpenState,
  timeZone: string,
  now: Date,
  words: StateWords,
  language: string,
): string {
  const format = (instant: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(customsOf(language), { ...options, timeZone }).format(instant);
  const time = (instant: Date) =>
    format(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (state === 'unknown') return words.unknown;
  if (state === 'usually') return words.usually;
  if (state === 'open') return closes ? words.until.replace('{time}', time(closes)) : words.open;
  if (!opens) return words.closed;
  const today = localDate(now, timeZone);
  const opening = localDate(opens, timeZone);
  const isFar = opening > addDays(today, 6);
  const when: Opening =
    opening === today ? 'today' : opening === addDays(today, 1) ? 'tomorrow' : 'on';
  return words[isUsual ? (`usually-${when}` as const) : when]
    .replace('{time}', time(opens))
    .replace(
      '{day}',
      format(opens, { weekday: 'long', ...(isFar && { day: 'numeric', month: 'long' }) }),
    );
}
