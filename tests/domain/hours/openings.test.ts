import { describe, expect, it } from 'vitest';
import { type Hours, type WeeklyInterval, weekdays } from '../../../src/domain/hours/hours.ts';
import { openingsAround } from '../../../src/domain/hours/openings.ts';

const paris = 'Europe/Paris';

/** Tuesday noon. */
const noon = new Date('2026-11-03T12:00+01:00');

const always = (...weekly: WeeklyInterval[]): Hours => ({ weekly, term: 'always' });

const everyNight = always({ days: weekdays, opens: '21:00', closes: '02:30' });

const opening = (opens: string, closes: string) => ({
  opens: new Date(opens),
  closes: new Date(closes),
  isUsual: false,
});

describe('the openings around an instant', () => {
  it('start with those of the day before, which may cross midnight', () => {
    expect(openingsAround(everyNight, paris, noon)[0]).toEqual(
      opening('2026-11-02T21:00+01:00', '2026-11-03T02:30+01:00'),
    );
  });

  it('hold the next one of a weekly line that has just closed', () => {
    const tuesdays = always({ days: ['tu'], opens: '10:00', closes: '11:00' });
    expect(openingsAround(tuesdays, paris, noon)).toContainEqual(
      opening('2026-11-10T10:00+01:00', '2026-11-10T11:00+01:00'),
    );
  });

  it('are in order, whatever the order in which the hours are written', () => {
    const split = always(
      { days: ['we'], opens: '18:00', closes: '20:00' },
      { days: ['we'], opens: '09:00', closes: '12:00' },
    );
    expect(openingsAround(split, paris, noon).slice(0, 2)).toEqual([
      opening('2026-11-04T09:00+01:00', '2026-11-04T12:00+01:00'),
      opening('2026-11-04T18:00+01:00', '2026-11-04T20:00+01:00'),
    ]);
  });

  it.each([
    ['touch', '12:00'],
    ['overlap', '11:00'],
  ])('are one where two %s', (_, opens) => {
    const twice = always(
      { days: ['we'], opens: '09:00', closes: '12:00' },
      { days: ['we'], opens, closes: '14:00' },
    );
    expect(openingsAround(twice, paris, noon)[0]).toEqual(
      opening('2026-11-04T09:00+01:00', '2026-11-04T14:00+01:00'),
    );
  });

  it('are one where the second lies within the first', () => {
    const nested = always(
      { days: ['we'], opens: '09:00', closes: '17:00' },
      { days: ['we'], opens: '10:00', closes: '11:00' },
    );
    expect(openingsAround(nested, paris, noon)[0]).toEqual(
      opening('2026-11-04T09:00+01:00', '2026-11-04T17:00+01:00'),
    );
  });

  it('are one where 24:00 meets 00:00 of the next day', () => {
    const weekend = always({ days: ['sa', 'su'], opens: '00:00', closes: '24:00' });
    expect(openingsAround(weekend, paris, noon)).toEqual([
      opening('2026-11-07T00:00+01:00', '2026-11-09T00:00+01:00'),
    ]);
  });

  it('read a closing at 00:00 as the end of the day', () => {
    const evenings = always({ days: ['we'], opens: '20:00', closes: '00:00' });
    expect(openingsAround(evenings, paris, noon)[0]).toEqual(
      opening('2026-11-04T20:00+01:00', '2026-11-05T00:00+01:00'),
    );
  });

  it('are none outside term', () => {
    const ended = { ...everyNight, term: [{ from: '2026-01-05', to: '2026-06-30' }] };
    expect(openingsAround(ended, paris, noon)).toEqual([]);
  });

  it('count the day in the zone of the service', () => {
    const mondays = always({ days: ['mo'], opens: '21:00', closes: '23:00' });
    // Tuesday in Paris, still Monday in New York.
    const instant = new Date('2026-11-03T03:30Z');
    expect(openingsAround(mondays, 'America/New_York', instant)[0]).toEqual(
      opening('2026-11-02T21:00-05:00', '2026-11-02T23:00-05:00'),
    );
  });
});

describe('exceptions', () => {
  const withException = (...exceptions: NonNullable<Hours['exceptions']>) => ({
    ...everyNight,
    exceptions,
  });

  const startingOn = (hours: Hours, day: string) =>
    openingsAround(hours, paris, noon).filter(
      ({ opens }) =>
        opens >= new Date(`${day}T00:00+01:00`) && opens < new Date(`${day}T24:00+01:00`),
    );

  it('close a day', () => {
    expect(startingOn(withException({ date: '2026-11-05' }), '2026-11-05')).toEqual([]);
  });

  it('give a day other hours', () => {
    const earlier = withException({ date: '2026-11-05', opens: '19:00', closes: '01:00' });
    expect(startingOn(earlier, '2026-11-05')).toEqual([
      opening('2026-11-05T19:00+01:00', '2026-11-06T01:00+01:00'),
    ]);
  });

  it('may split a day', () => {
    const split = withException(
      { date: '2026-11-05', opens: '09:00', closes: '12:00' },
      { date: '2026-11-05', opens: '14:00', closes: '17:00' },
    );
    expect(startingOn(split, '2026-11-05')).toEqual([
      opening('2026-11-05T09:00+01:00', '2026-11-05T12:00+01:00'),
      opening('2026-11-05T14:00+01:00', '2026-11-05T17:00+01:00'),
    ]);
  });

  it.each(['2026-11-04', '2026-11-06'])('leave the day beside as it is: %s', (day) => {
    expect(startingOn(withException({ date: '2026-11-05' }), day)).toHaveLength(1);
  });
});
