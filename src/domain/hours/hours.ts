/** The days of the week, Monday first. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export type Weekday = (typeof weekdays)[number];

/** Opening hours on some days of the week. Closing before opening means on the next day. */
export interface WeeklyInterval {
  readonly days: readonly Weekday[];
  /** `21:00` */
  readonly opens: string;
  /** `02:30`, up to `24:00` */
  readonly closes: string;
}

/** A day that differs; without times it is closed. A day with several openings stands several times. */
export interface DayException {
  readonly date: string;
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
}

/** Days from the first to the last, both within. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** When a contact answers. No hours at all means that they are not known. */
export interface Hours {
  readonly roundTheClock?: true | undefined;
  readonly weekly?: readonly WeeklyInterval[] | undefined;
  readonly exceptions?: readonly DayException[] | undefined;
  /** What a source says of public holidays; missing is unknown. An exception on such a day wins. */
  readonly publicHolidays?: 'as-usual' | 'closed' | 'unknown' | undefined;
  readonly term: 'always' | 'unknown' | readonly DayRange[];
}
