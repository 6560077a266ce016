import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Hours, weekdays } from '../../../src/domain/hours/hours.ts';
import { bestState, type OpenState, stateAt } from '../../../src/domain/hours/state.ts';

const paris = 'Europe/Paris';
const newYork = 'America/New_York';
const sydney = 'Australia/Sydney';

const everyNight: Hours = {
  weekly: [{ days: weekdays, opens: '21:00', closes: '02:30' }],
  term: 'always',
};

const open = (closes: string): OpenState => ({ state: 'open', closes: new Date(closes) });

const closed = (opens: string): OpenState => ({
  state: 'closed',
  opens: new Date(opens),
  isUsual: false,
});

const stateOf = (hours: Hours | undefined, instant: string, zone = paris) =>
  stateAt(hours, zone, new Date(instant));

describe('a line that answers every day from 21:00 to 02:30 in Paris', () => {
  it.each([
    ['2026-11-03T21:00+01:00'],
    ['2026-11-03T22:00+01:00'],
    ['2026-11-04T00:00+01:00'],
    ['2026-11-04T01:00+01:00'],
    ['2026-11-04T02:29+01:00'],
    ['2026-11-04T02:29:59.999+01:00'],
  ])('is open until 02:30 at %s', (instant) => {
    expect(stateOf(everyNight, instant)).toEqual(open('2026-11-04T02:30+01:00'));
  });

  it.each([
    ['2026-11-04T02:30+01:00'],
    ['2026-11-04T12:00+01:00'],
    ['2026-11-04T20:59+01:00'],
    ['2026-11-04T20:59:59.999+01:00'],
  ])('is closed until 21:00 at %s', (instant) => {
    expect(stateOf(everyNight, instant)).toEqual(closed('2026-11-04T21:00+01:00'));
  });
});

describe('a line that answers from 21:00 to 02:30, on the night on which the clock changes', () => {
  it.each([
    // Paris goes from 02:00 to 03:00: its 02:30 comes at 03:30.
    [paris, '2026-03-28T20:59+01:00', closed('2026-03-28T21:00+01:00')],
    [paris, '2026-03-28T22:00+01:00', open('2026-03-29T03:30+02:00')],
    [paris, '2026-03-29T01:59+01:00', open('2026-03-29T03:30+02:00')],
    [paris, '2026-03-29T03:29+02:00', open('2026-03-29T03:30+02:00')],
    [paris, '2026-03-29T03:30+02:00', closed('2026-03-29T21:00+02:00')],
    [paris, '2026-03-29T22:00+02:00', open('2026-03-30T02:30+02:00')],
    [newYork, '2026-03-07T22:00-05:00', open('2026-03-08T03:30-04:00')],
    [newYork, '2026-03-08T03:30-04:00', closed('2026-03-08T21:00-04:00')],
    [sydney, '2026-10-03T22:00+10:00', open('2026-10-04T03:30+11:00')],
    [sydney, '2026-10-04T03:30+11:00', closed('2026-10-04T21:00+11:00')],
  ])('in spring in %s, at %s', (zone, instant, expected) => {
    expect(stateOf(everyNight, instant, zone)).toEqual(expected);
  });

  it.each([
    // Paris goes from 03:00 back to 02:00: the first 02:30 ends the night, the second is long after.
    [paris, '2026-10-24T22:00+02:00', open('2026-10-25T02:30+02:00')],
    [paris, '2026-10-25T02:29+02:00', open('2026-10-25T02:30+02:00')],
    [paris, '2026-10-25T02:30+02:00', closed('2026-10-25T21:00+01:00')],
    [paris, '2026-10-25T02:15+01:00', closed('2026-10-25T21:00+01:00')],
    [paris, '2026-10-25T20:59+01:00', closed('2026-10-25T21:00+01:00')],
    [paris, '2026-10-25T22:00+01:00', open('2026-10-26T02:30+01:00')],
    // New York goes from 02:00 back to 01:00, so 02:30 comes once, an hour later than on other nights.
    [newYork, '2026-10-31T22:00-04:00', open('2026-11-01T02:30-05:00')],
    [newYork, '2026-11-01T01:45-04:00', open('2026-11-01T02:30-05:00')],
    [newYork, '2026-11-01T01:45-05:00', open('2026-11-01T02:30-05:00')],
    [newYork, '2026-11-01T02:30-05:00', closed('2026-11-01T21:00-05:00')],
    // Sydney, where autumn is in April, goes from 03:00 back to 02:00.
    [sydney, '2026-04-04T22:00+11:00', open('2026-04-05T02:30+11:00')],
    [sydney, '2026-04-05T02:15+10:00', closed('2026-04-05T21:00+10:00')],
  ])('in autumn in %s, at %s', (zone, instant, expected) => {
    expect(stateOf(everyNight, instant, zone)).toEqual(expected);
  });
});

describe('the calendar', () => {
  it('carries a night over the new year', () => {
    expect(stateOf(everyNight, '2027-01-01T01:00+01:00')).toEqual(open('2027-01-01T02:30+01:00'));
  });

  it('opens in the new year after the last hours of the old', () => {
    const mondays: Hours = {
      weekly: [{ days: ['mo'], opens: '09:00', closes: '17:00' }],
      term: 'always',
    };
    expect(stateOf(mondays, '2026-12-31T12:00+01:00')).toEqual(closed('2027-01-04T09:00+01:00'));
  });

  it('carries a night into the leap day', () => {
    expect(stateOf(everyNight, '2028-02-29T01:00+01:00')).toEqual(open('2028-02-29T02:30+01:00'));
  });

  it('carries a night out of the leap day', () => {
    expect(stateOf(everyNight, '2028-02-29T23:00+01:00')).toEqual(open('2028-03-01T02:30+01:00'));
  });

  it('opens on the leap day by its weekday', () => {
    const tuesdays: Hours = {
      weekly: [{ days: ['tu'], opens: '09:00', closes: '17:00' }],
      term: 'always',
    };
    expect(stateOf(tuesdays, '2028-02-28T12:00+01:00')).toEqual(closed('2028-02-29T09:00+01:00'));
  });

  it('finds the next opening a week away', () => {
    const tuesdays: Hours = {
      weekly: [{ days: ['tu'], opens: '09:00', closes: '17:00' }],
      term: 'always',
    };
    expect(stateOf(tuesdays, '2026-11-03T17:00+01:00')).toEqual(closed('2026-11-10T09:00+01:00'));
  });

  it('gives a night that starts on Sunday to Sunday, not to Monday', () => {
    const sundays: Hours = {
      weekly: [{ days: ['su'], opens: '21:00', closes: '02:30' }],
      term: 'always',
    };
    expect(stateOf(sundays, '2026-11-23T01:00+01:00')).toEqual(open('2026-11-23T02:30+01:00'));
    expect(stateOf(sundays, '2026-11-22T01:00+01:00')).toEqual(closed('2026-11-22T21:00+01:00'));
  });
});

describe('a line that answers round the clock', () => {
  it.each(['2026-11-04T00:00+01:00', '2026-11-04T12:00+01:00', '2026-03-29T03:00+02:00'])(
    'is open at %s and never closes',
    (instant) => {
      expect(stateOf({ roundTheClock: true, term: 'always' }, instant)).toEqual({ state: 'open' });
    },
  );

  it('is usually open where it rests outside term', () => {
    expect(stateOf({ roundTheClock: true, term: 'unknown' }, '2026-11-04T12:00+01:00')).toEqual({
      state: 'usually',
    });
  });

  it('closes for an exception', () => {
    const hours: Hours = {
      roundTheClock: true,
      exceptions: [{ date: '2026-12-25' }],
      term: 'always',
    };
    expect(stateOf(hours, '2026-12-24T12:00+01:00')).toEqual(open('2026-12-25T00:00+01:00'));
    expect(stateOf(hours, '2026-12-25T12:00+01:00')).toEqual(closed('2026-12-26T00:00+01:00'));
  });

  it('closes at the end of the term', () => {
    const hours: Hours = { roundTheClock: true, term: [{ from: '2026-09-01', to: '2026-11-05' }] };
    expect(stateOf(hours, '2026-11-04T12:00+01:00')).toEqual(open('2026-11-06T00:00+01:00'));
  });
});

describe('a closing that is named', () => {
  it.each<[string, Hours]>([
    ['every night', everyNight],
    [
      'on weekdays',
      { weekly: [{ days: ['tu', 'we'], opens: '09:00', closes: '17:00' }], term: 'always' },
    ],
    [
      'from 00:00 to 24:00 every day',
      { weekly: [{ days: weekdays, opens: '00:00', closes: '24:00' }], term: 'always' },
    ],
    [
      'round the clock, with an exception far away',
      { roundTheClock: true, exceptions: [{ date: '2027-05-01' }], term: 'always' },
    ],
    [
      'round the clock, with an empty list of exceptions',
      { roundTheClock: true, exceptions: [], term: 'always' },
    ],
    [
      'round the clock, in a long term',
      { roundTheClock: true, term: [{ from: '2026-09-01', to: '2027-06-30' }] },
    ],
  ])('is one at which it closes: %s', (_, hours) => {
    const { closes } = stateOf(hours, '2026-11-03T23:00+01:00');
    const stateThen = closes && stateAt(hours, paris, closes).state;
    expect(stateThen).not.toBe('open');
  });
});

describe('hours that are not known', () => {
  it('are said to be so', () => {
    expect(stateOf(undefined, '2026-11-04T01:00+01:00')).toEqual({ state: 'unknown' });
  });
});

describe('a line that rests outside term, at dates that are not known', () => {
  const inTerm: Hours = { ...everyNight, term: 'unknown' };

  it('is usually open within its hours', () => {
    expect(stateOf(inTerm, '2026-11-04T01:00+01:00')).toEqual({
      state: 'usually',
      closes: new Date('2026-11-04T02:30+01:00'),
    });
  });

  it('is closed outside them, and usually opens next', () => {
    expect(stateOf(inTerm, '2026-11-04T12:00+01:00')).toEqual({
      state: 'closed',
      opens: new Date('2026-11-04T21:00+01:00'),
      isUsual: true,
    });
  });
});

describe('a line with term dates', () => {
  const inTerms: Hours = {
    ...everyNight,
    term: [
      { from: '2026-09-14', to: '2026-12-18' },
      { from: '2027-01-04', to: '2027-06-30' },
    ],
  };

  it('is open within them, not just usually', () => {
    expect(stateOf(inTerms, '2026-11-03T22:00+01:00')).toEqual(open('2026-11-04T02:30+01:00'));
  });

  it('ends its last night on the morning after the term', () => {
    expect(stateOf(inTerms, '2026-12-19T01:00+01:00')).toEqual(open('2026-12-19T02:30+01:00'));
  });

  it('is closed on the morning of the first day: that night began before the term', () => {
    expect(stateOf(inTerms, '2026-09-14T01:00+02:00')).toEqual(closed('2026-09-14T21:00+02:00'));
  });

  it('is open on the first evening', () => {
    expect(stateOf(inTerms, '2026-09-14T21:00+02:00')).toEqual(open('2026-09-15T02:30+02:00'));
  });

  it.each([
    ['within a week', '2026-12-30T22:00+01:00'],
    ['more than a week away', '2026-12-20T22:00+01:00'],
  ])('names, in the holidays, the first evening of the next term, %s', (_, instant) => {
    expect(stateOf(inTerms, instant)).toEqual(closed('2027-01-04T21:00+01:00'));
  });

  it('names no opening after the last term whose dates are known', () => {
    expect(stateOf(inTerms, '2027-07-01T22:00+02:00')).toEqual({ state: 'closed' });
  });
});

describe('exceptions', () => {
  const closedOnChristmas: Hours = { ...everyNight, exceptions: [{ date: '2026-12-25' }] };

  it('keep a line closed on their day, until the next', () => {
    expect(stateOf(closedOnChristmas, '2026-12-25T22:00+01:00')).toEqual(
      closed('2026-12-26T21:00+01:00'),
    );
  });

  it('leave the night that began the day before', () => {
    expect(stateOf(closedOnChristmas, '2026-12-25T01:00+01:00')).toEqual(
      open('2026-12-25T02:30+01:00'),
    );
  });

  it('give their day other hours', () => {
    const longer: Hours = {
      ...everyNight,
      exceptions: [{ date: '2026-12-31', opens: '18:00', closes: '06:00' }],
    };
    expect(stateOf(longer, '2027-01-01T05:00+01:00')).toEqual(open('2027-01-01T06:00+01:00'));
  });
});

describe('a reader in another zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  describe.each([
    ['Asia/Tokyo', -540],
    ['America/Los_Angeles', 480],
    ['UTC', 0],
  ])('in %s', (zone, minutesFromUtc) => {
    it.each([
      ['2026-11-03T20:59+01:00', closed('2026-11-03T21:00+01:00')],
      ['2026-11-04T01:00+01:00', open('2026-11-04T02:30+01:00')],
      ['2026-11-04T02:30+01:00', closed('2026-11-04T21:00+01:00')],
    ])('gets the answer of Paris at %s', (instant, expected) => {
      vi.stubEnv('TZ', zone);
      // Without this the test would pass where the zone of the process cannot be changed.
      expect(new Date('2026-11-04T00:00Z').getTimezoneOffset()).toBe(minutesFromUtc);
      expect(stateOf(everyNight, instant)).toEqual(expected);
    });
  });

  it('may read the same instant from a clock of any zone', () => {
    expect(stateOf(everyNight, '2026-11-04T09:00+09:00')).toEqual(
      stateOf(everyNight, '2026-11-03T19:00-05:00'),
    );
  });
});

describe('the best of several contacts', () => {
  const usually: OpenState = { state: 'usually', closes: new Date('2026-11-04T02:30Z') };
  const unknown: OpenState = { state: 'unknown' };
  const roundTheClock: OpenState = { state: 'open' };
  const early = open('2026-11-04T00:00Z');
  const late = open('2026-11-04T06:00Z');
  const soon = closed('2026-11-04T08:00Z');
  const later = closed('2026-11-05T08:00Z');
  const rests: OpenState = { state: 'closed' };

  it.each([
    ['the open one, before one that is usually open', [usually, early], early],
    ['the one that is usually open, before a closed one', [soon, usually], usually],
    ['the closed one, before one that is not known', [unknown, rests], rests],
    ['the open one, last of all', [unknown, soon, usually, early], early],
    ['of open ones, the last to close', [early, late], late],
    ['of open ones, the one that never closes', [late, roundTheClock, early], roundTheClock],
    ['of closed ones, the first to open', [later, soon], soon],
    ['of closed ones, one that says when it opens', [rests, later], later],
    ['the only one', [soon], soon],
  ])('is %s', (_, states, expected) => {
    expect(bestState(states)).toBe(expected);
    expect(bestState(states.toReversed())).toBe(expected);
  });

  it('is not known where there is no contact', () => {
    expect(bestState([])).toEqual({ state: 'unknown' });
  });

  it('leaves the list as it was', () => {
    const states = [later, soon];
    bestState(states);
    expect(states).toEqual([later, soon]);
  });
});
