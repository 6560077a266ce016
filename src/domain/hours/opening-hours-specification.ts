import { type DayException, type DayRange, type Hours, weekdays } from './hours.ts';
import { normalHours } from './normal-hours.ts';

/** The days of schema.org, in the order of our weekdays. */
export const schemaDays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

export const schemaHolidays = 'PublicHolidays';

/** https://schema.org/OpeningHoursSpecification: closing earlier than opening means on the next day. */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: string | readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

/**
 * Hours for the structured data of a page. Hours that hold only in a term of unknown dates are left out: schema.org
 * has no word for "usually". Nor has it one for public holidays of which nothing is known: silence says it.
 * `21:00-02:30 on Mondays -> [{ dayOfWeek: ['Monday'], opens: '21:00', closes: '02:30', … }]`
 */
export function openingHoursSpecifications(hours: Hours): OpeningHoursSpecification[] {
  const { roundTheClock, weekly, exceptions, publicHolidays, term } = normalHours(hours);
  if (term === 'unknown') return [];
  const week = roundTheClock ? [{ days: weekdays, ...wholeDay }] : (weekly ?? []);
  const isOneForAll = week.every(({ days }) => days.length === weekdays.length);
  // One word stands for all holidays, so "as usual" can be said only where every day is alike.
  const holidays = publicHolidays === 'as-usual' && isOneForAll ? [schemaHolidays] : [];
  const ofTheWeek = week.map(({ days, opens, closes }) =>
    specification(opens, closes, {
      dayOfWeek: [...days.map((day) => schemaDays[weekdays.indexOf(day)]!), ...holidays],
    }),
  );
  const closedOnHolidays = specification('00:00', '00:00', { dayOfWeek: [schemaHolidays] });
  return [
    ...(term === 'always' ? ofTheWeek : term.flatMap((range) => within(range, ofTheWeek))),
    ...(publicHolidays === 'closed' ? [closedOnHolidays] : []),
    ...(exceptions ?? []).map(ofOneDay),
  ];
}

const wholeDay = { opens: '00:00', closes: '24:00' };

function specification(
  opens: string,
  closes: string,
  rest: Partial<OpeningHoursSpecification>,
): OpeningHoursSpecification {
  return {
    '@type': 'OpeningHoursSpecification',
    ...rest,
    opens,
    closes: closingText(opens, closes),
  };
}

/** Midnight is 00:00 of the next day; a whole day ends a minute early, since 00:00 to 00:00 means closed. */
function closingText(opens: string, closes: string): string {
  if (opens === '00:00' && closes === '24:00') return '23:59';
  return closes === '24:00' ? '00:00' : closes;
}

const within = ({ from, to }: DayRange, specifications: readonly OpeningHoursSpecification[]) =>
  specifications.map((each) => ({ ...each, validFrom: from, validThrough: to }));

const ofOneDay = ({ date, opens, closes }: DayException) =>
  specification(opens ?? '00:00', closes ?? '00:00', { validFrom: date, validThrough: date });
