import type { OsmRule } from './osm-rules.ts';

export interface Times {
  readonly opens: string;
  readonly closes: string;
}

export const lastsADay = ({ opens, closes }: Times) => opens === '00:00' && closes === '24:00';

/** `21:00-26:30 -> 21:00-02:30`; nothing where it goes on for longer than a day. */
export function withinTheNextDay({ opens, closes }: Times): Times | undefined {
  if (closes <= '24:00') return { opens, closes };
  const nextDay = `${String(Number(closes.slice(0, 2)) - 24).padStart(2, '0')}${closes.slice(2)}`;
  return nextDay <= opens ? { opens, closes: nextDay } : undefined;
}

/** A day as it is, or from the end of one night to the end of the next: `02:30-26:30`. */
export function isWholeNight({ times }: OsmRule): boolean {
  const [first, ...more] = times;
  if (!first || more.length > 0) return !first;
  return withinTheNextDay(first)?.closes === first.opens || lastsADay(first);
}
