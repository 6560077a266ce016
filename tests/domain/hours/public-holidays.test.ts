import { describe, expect, it } from 'vitest';
import { type Hours, type WeeklyInterval, weekdays } from '../../../src/domain/hours/hours.ts';
import { openingsAround } from '../../../src/domain/hours/openings.ts';
import { type OpenState, stateAt } from '../../../src/domain/hours/state.ts';

/** Christmas Day of 2026 is a Friday. */
const christmas = ['2026-12-25'];

const stateOf = (hours: Hours, instant: string, publicHolidays: readonly string[] = christmas) =>
  stateAt(hours, 'Europe/Paris', new Date(instant), publicHolidays);

const weekly = (...intervals: WeeklyInterval[]): Hours => ({ weekly: intervals, term: 'always' });
const nightly = weekly({ days: weekdays, opens: '21:00', closes: '02:30' });
const allDay = weekly({ days: weekdays, opens: '00:00', closes: '24:00' });

const until = (state: 'open' | 'usually', closes: string): OpenState => ({
  state,
  closes: new Date(closes),
});

const closed = (opens: string, isUsual: boolean): OpenState => ({
  state: 'closed',
  opens: new Date(opens),
  isUsual,
});

const theNightBefore = '2026-12-25T02:30+01:00';
const theNight = '2026-12-26T02:30+01:00';

describe('a nightly line at Christmas', () => {
  it.each<[Hours['publicHolidays'], string, OpenState]>([
    // The night of Christmas Eve belongs to the 24th, which is no holiday, up to its last minute.
    ['unknown', '2026-12-25T02:29+01:00', until('open', theNightBefore)],
    ['closed', '2026-12-25T02:29+01:00', until('open', theNightBefore)],
    ['as-usual', '2026-12-25T02:29+01:00', until('open', theNightBefore)],
    ['unknown', '2026-12-25T12:00+01:00', closed('2026-12-25T21:00+01:00', true)],
    ['closed', '2026-12-25T12:00+01:00', closed('2026-12-26T21:00+01:00', false)],
    ['as-usual', '2026-12-25T12:00+01:00', closed('2026-12-25T21:00+01:00', false)],
    ['unknown', '2026-12-25T22:00+01:00', until('usually', theNight)],
    [undefined, '2026-12-25T22:00+01:00', until('usually', theNight)],
    ['closed', '2026-12-25T22:00+01:00', closed('2026-12-26T21:00+01:00', false)],
    ['as-usual', '2026-12-25T22:00+01:00', until('open', theNight)],
    // And the night of Christmas goes on into the 26th.
    ['unknown', '2026-12-26T01:00+01:00', until('usually', theNight)],
    ['closed', '2026-12-26T01:00+01:00', closed('2026-12-26T21:00+01:00', false)],
    ['as-usual', '2026-12-26T01:00+01:00', until('open', theNight)],
    ['unknown', '2026-12-26T22:00+01:00', until('open', '2026-12-27T02:30+01:00')],
  ])('whose holidays are %s, at %s', (publicHolidays, instant, expected) => {
    expect(stateOf({ ...nightly, publicHolidays }, instant)).toEqual(expected);
  });

  it.each<Hours['publicHolidays']>(['as-usual', 'unknown', undefined])(
    'is never more than usually open while its term is unknown, with holidays %s',
    (publicHolidays) => {
      const inTerm: Hours = { ...nightly, publicHolidays, term: 'unknown' };
      expect(stateOf(inTerm, '2026-12-25T22:00+01:00')).toEqual(until('usually', theNight));
      expect(stateOf(inTerm, '2026-12-26T22:00+01:00').state).toBe('usually');
    },
  );

  it('is closed outside term, whatever is said of holidays', () => {
    const inTerm: Hours = {
      ...nightly,
      publicHolidays: 'as-usual',
      term: [{ from: '2026-09-14', to: '2026-12-18' }],
    };
    expect(stateOf(inTerm, '2026-12-25T22:00+01:00')).toEqual({ state: 'closed' });
  });

  it('is open where nobody names a holiday', () => {
    expect(stateOf(nightly, '2026-12-25T22:00+01:00', [])).toEqual(until('open', theNight));
  });
});

describe('an exception on a public holiday wins', () => {
  const opensAt = (opens: string, closes: string) => [{ date: '2026-12-25', opens, closes }];

  it.each<Hours['publicHolidays']>(['closed', 'unknown', 'as-usual'])(
    'when it opens, with holidays %s',
    (publicHolidays) => {
      const hours = { ...nightly, publicHolidays, exceptions: opensAt('18:00', '23:00') };
      expect(stateOf(hours, '2026-12-25T20:00+01:00')).toEqual(
        until('open', '2026-12-25T23:00+01:00'),
      );
    },
  );

  it('when it closes, with holidays as usual', () => {
    const hours: Hours = {
      ...nightly,
      publicHolidays: 'as-usual',
      exceptions: [{ date: '2026-12-25' }],
    };
    expect(stateOf(hours, '2026-12-25T22:00+01:00')).toEqual(
      closed('2026-12-26T21:00+01:00', false),
    );
  });

  it.each([
    ['ends at midnight', '2026-12-25T23:59:59.999+01:00', until('open', '2026-12-26T00:00+01:00')],
    ['is over at midnight', '2026-12-26T00:00+01:00', closed('2026-12-26T21:00+01:00', false)],
  ])('and %s where it says 24:00', (_, instant, expected) => {
    const hours = { ...nightly, exceptions: opensAt('18:00', '24:00') };
    expect(stateOf(hours, instant)).toEqual(expected);
  });
});

describe('a line that answers round the clock', () => {
  const always: Hours = { roundTheClock: true, term: 'always' };

  it.each<Hours['publicHolidays']>(['unknown', undefined, 'as-usual'])(
    'answers on holidays too, which "day and night, every day" says, with holidays %s',
    (publicHolidays) => {
      expect(stateOf({ ...always, publicHolidays }, '2026-12-25T12:00+01:00')).toEqual({
        state: 'open',
      });
    },
  );

  it.each([
    ['2026-12-24T23:59+01:00', until('open', '2026-12-25T00:00+01:00')],
    ['2026-12-25T00:00+01:00', closed('2026-12-26T00:00+01:00', false)],
    ['2026-12-25T23:59+01:00', closed('2026-12-26T00:00+01:00', false)],
    ['2026-12-26T00:00+01:00', { state: 'open' }],
  ])('and is closed on holidays rests from midnight to midnight: %s', (instant, expected) => {
    expect(stateOf({ ...always, publicHolidays: 'closed' }, instant)).toEqual(expected);
  });
});

describe('hours that touch', () => {
  it.each([
    ['2026-12-24T23:00+01:00', until('open', '2026-12-25T00:00+01:00')],
    ['2026-12-25T00:00+01:00', until('usually', '2026-12-26T00:00+01:00')],
    ['2026-12-26T00:00+01:00', { state: 'open' }],
  ])('are not certain for longer than somebody says: %s', (instant, expected) => {
    expect(stateOf(allDay, instant)).toEqual(expected);
  });

  it('overlap as certain hours where one of the two is certain', () => {
    const early = weekly({ days: weekdays, opens: '01:00', closes: '24:00' });
    const overlapping: Hours = {
      ...early,
      exceptions: [{ date: '2026-12-24', opens: '20:00', closes: '06:00' }],
    };
    const openings = openingsAround(
      overlapping,
      'Europe/Paris',
      new Date('2026-12-25T12:00+01:00'),
      christmas,
    );
    expect(openings.slice(0, 2)).toEqual([
      {
        opens: new Date('2026-12-24T20:00+01:00'),
        closes: new Date('2026-12-25T06:00+01:00'),
        isUsual: false,
      },
      {
        opens: new Date('2026-12-25T06:00+01:00'),
        closes: new Date('2026-12-26T00:00+01:00'),
        isUsual: true,
      },
    ]);
  });
});

it('the day of a holiday is the day of the service, not of the reader', () => {
  const office = weekly({ days: weekdays, opens: '00:00', closes: '09:00' });
  const newYear = new Date('2026-12-31T13:30Z');
  expect(stateAt(office, 'Australia/Sydney', newYear, ['2027-01-01']).state).toBe('usually');
  expect(stateAt(office, 'Australia/Sydney', newYear, ['2026-12-31']).state).toBe('open');
});
