import { describe, expect, it } from 'vitest';
import { type Hours, weekdays } from '../../../src/domain/hours/hours.ts';
import {
  contactsByHours,
  exceptionalDays,
  isWholeDay,
  weekTable,
} from '../../../src/domain/hours/week-table.ts';

/** `21:00-02:30+` closes on the day after. */
const inShort = ({ times }: Pick<ReturnType<typeof weekTable>[number], 'times'>) =>
  times
    .map(({ opens, closes, isNextDay }) => `${opens}-${closes}${isNextDay ? '+' : ''}`)
    .join(' ');

/** `'09:00-12:00 14:00-17:00'` as intervals of Mondays. */
const mondays = (text: string) =>
  text.split(' ').map((part) => {
    const [opens, closes] = part.split('-') as [string, string];
    return { days: ['mo'] as const, opens, closes };
  });

describe('a table of the week', () => {
  it('has a row for each day from Monday on, also for those without hours', () => {
    const rows = weekTable([{ days: ['su', 'we'], opens: '21:00', closes: '23:00' }]);
    expect(rows.map(({ weekday }) => weekday)).toEqual([...weekdays]);
    expect(rows.map(inShort)).toEqual(['', '', '21:00-23:00', '', '', '', '21:00-23:00']);
  });

  it.each([
    ['on one evening', '21:00-23:30', '21:00-23:30'],
    ['past midnight', '21:00-02:30', '21:00-02:30+'],
    ['until midnight', '18:00-24:00', '18:00-24:00'],
    ['until midnight, written as the start of the next day', '18:00-00:00', '18:00-24:00'],
    ['twice, in the order of the day', '14:00-17:00 09:00-12:00', '09:00-12:00 14:00-17:00'],
    ['twice without a break', '09:00-12:00 12:00-17:00', '09:00-17:00'],
    ['twice at once', '09:00-15:00 12:00-13:00', '09:00-15:00'],
    ['twice at once, the second past midnight', '20:00-23:00 22:00-01:00', '20:00-01:00+'],
    ['all day', '00:00-24:00', '00:00-24:00'],
  ])('says what opens %s', (_, weekly, expected) => {
    expect(inShort(weekTable(mondays(weekly))[0]!)).toBe(expected);
  });

  it.each([
    ['00:00-24:00', true],
    ['00:00-12:00 12:00-24:00', true],
    ['00:00-23:59', false],
    ['06:00-24:00', false],
    ['06:00-06:30', false],
  ])('knows whether %s is a whole day: %s', (weekly, expected) => {
    expect(weekTable(mondays(weekly))[0]!.times.map(isWholeDay)).toEqual([expected]);
  });
});

describe('days that differ', () => {
  it('stand in the order of the calendar, each once, closed ones too', () => {
    const days = exceptionalDays([
      { date: '2026-12-31', opens: '22:00', closes: '04:00' },
      { date: '2026-12-24', opens: '20:00', closes: '23:00' },
      { date: '2026-12-25' },
      { date: '2026-12-24', opens: '09:00', closes: '12:00' },
    ]);
    expect(days.map((day) => `${day.date} ${inShort(day)}`)).toEqual([
      '2026-12-24 09:00-12:00 20:00-23:00',
      '2026-12-25 ',
      '2026-12-31 22:00-04:00+',
    ]);
  });
});

describe('contacts with the same hours', () => {
  const always: Hours = { roundTheClock: true, term: 'always' };
  const evenings: Hours = {
    weekly: [{ days: weekdays, opens: '21:00', closes: '24:00' }],
    term: 'always',
  };
  const groups = (...contacts: readonly (readonly [string, Hours | undefined])[]) =>
    contactsByHours(contacts.map(([key, hours]) => ({ key, hours }))).map((group) =>
      group.map(({ key }) => key),
    );

  it('share a group, in the order of their entry', () => {
    expect(groups(['phone', always], ['chat', evenings], ['sms', always])).toEqual([
      ['phone', 'sms'],
      ['chat'],
    ]);
  });

  it.each<[string, Hours]>([
    [
      'day by day',
      {
        weekly: weekdays.map((day) => ({ days: [day], opens: '21:00', closes: '24:00' })),
        term: 'always',
      },
    ],
    [
      'with midnight as the next day',
      { weekly: [{ days: weekdays, opens: '21:00', closes: '00:00' }], term: 'always' },
    ],
    ['with an empty list of exceptions', { ...evenings, exceptions: [] }],
  ])('share it when one writes them %s', (_, other) => {
    expect(groups(['phone', evenings], ['chat', other])).toEqual([['phone', 'chat']]);
  });

  it.each<[string, Hours | undefined]>([
    ['no hours are known', undefined],
    ['it rests in holidays', { ...evenings, term: 'unknown' }],
    ['a day differs', { ...evenings, exceptions: [{ date: '2026-12-25' }] }],
    ['it is closed on public holidays', { ...evenings, publicHolidays: 'closed' }],
  ])('do not share it where of one %s', (_, other) => {
    expect(groups(['phone', evenings], ['chat', other])).toEqual([['phone'], ['chat']]);
  });
});
