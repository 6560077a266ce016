import fc from 'fast-check';
import OpeningHours, { type nominatim_object } from 'opening_hours';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Hours } from '../../../src/domain/hours/hours.ts';
import { normalHours } from '../../../src/domain/hours/normal-hours.ts';
import { readOsmHours } from '../../../src/domain/hours/osm-read.ts';
import { osmHours } from '../../../src/domain/hours/osm-write.ts';
import { stateAt } from '../../../src/domain/hours/state.ts';
import { addDays, localDate, offsetMinutes } from '../../../src/domain/hours/zoned-time.ts';
import { anyHours } from './any-hours.ts';

const fortnight = 14;

it('hours that are written and read again are the same hours', () => {
  fc.assert(
    fc.property(anyHours('2026-12-20', fortnight), (hours) => {
      const text = osmHours(hours);
      expect(readOsmHours(text, 'as-usual'), text).toEqual({ hours: normalHours(hours) });
    }),
    { numRuns: 2000 },
  );
});

it('any text is read or refused with a reason, and what is read can be written and read again', () => {
  const words = fc.constantFrom(
    ...['Mo', 'Su', 'PH', 'Mo-Fr', 'Fr-Mo', '24/7', '21:00-02:30', '00:00-24:00', '20:00-26:00'],
    ...['off', 'open', 'unknown', '2026 Dec 24', '2026 Dec 24-26', '2026 Sep 14-2026 Dec 18:'],
    ...[';', ',', ':', '-', '"', '"call"', '"in term only, dates not known"', '||', '9:00-17:00'],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 9 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const reading = readOsmHours(written, 'as-usual');
      if ('reason' in reading) expect(reading.reason).not.toBe('');
      else expect(readOsmHours(osmHours(reading.hours), 'as-usual')).toEqual(reading);
    }),
    { numRuns: 5000 },
  );
});

/** Places, a fortnight there with public holidays or a clock change, and the hour that is skipped or comes twice. */
const places: [string, string, nominatim_object, string | undefined][] = [
  ['Europe/Paris', '2026-12-20', placeIn('fr', 'Île-de-France'), undefined],
  ['America/New_York', '2026-12-20', placeIn('us', 'New York'), undefined],
  ['Europe/Paris', '2026-03-23', placeIn('fr', 'Île-de-France'), '02'],
  ['Europe/Paris', '2026-10-19', placeIn('fr', 'Île-de-France'), '02'],
  ['America/New_York', '2026-10-26', placeIn('us', 'New York'), '01'],
  ['Australia/Sydney', '2026-09-28', placeIn('au', 'New South Wales'), '02'],
];

function placeIn(country_code: string, state: string): nominatim_object {
  return { lat: 0, lon: 0, address: { country_code, state } };
}

const asTheySay = (line: OpeningHours, instant: Date) => {
  if (line.getUnknown(instant)) return 'usually';
  return line.getState(instant) ? 'open' : 'closed';
};

/**
 * Where a day opens before the night before has ended, no rule can close the one and leave the other. What we write
 * then closes the whole day, and a program may end that night at midnight.
 */
function canCloseOneNight(hours: Hours): boolean {
  const times = [...(hours.weekly ?? []), ...(hours.exceptions ?? [])];
  const nightEnds = times.filter(
    ({ opens, closes }) => opens && closes! <= opens && closes! > '00:00',
  );
  const isDayAlone = !hours.exceptions?.length && hours.publicHolidays === 'as-usual';
  return (
    isDayAlone ||
    nightEnds.every(({ closes }) =>
      times.every(({ opens }) => !hours.roundTheClock && (!opens || closes! <= opens)),
    )
  );
}

/**
 * Near a change of the clock, 24 hours ago is not the day before: it is two days before in the first hour after a day
 * of 23 hours, and the same day in the last hour of one of 25. The package goes back 24 hours to find the night that
 * has not ended, and so reads the night of another day there.
 */
function isDayBeforeLost(instant: Date, zone: string): boolean {
  const aDayAgo = new Date(instant.getTime() - 24 * 3_600_000);
  return localDate(aDayAgo, zone) !== addDays(localDate(instant, zone), -1);
}

const timesIn = ({ weekly = [], exceptions = [] }: Hours, hour: string) =>
  [...weekly, ...exceptions].some(
    ({ opens = '', closes = '' }) => opens.startsWith(hour) || closes.startsWith(hour),
  );

describe('the package opening_hours reads what we write as we mean it', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(places)('in %s, from %s', (zone, firstDay, place, changedHour) => {
    vi.stubEnv('TZ', zone);
    const holiday = new OpeningHours('PH', place);
    const days = Array.from({ length: fortnight + 3 }, (_, offset) => addDays(firstDay, offset));
    const holidays = days.filter((day) => holiday.getState(new Date(`${day}T12:00`)));
    const isNearHoliday = (instant: Date) =>
      [0, -1].some((offset) => holidays.includes(addDays(localDate(instant, zone), offset)));
    const minutes = fc.oneof(
      fc.integer({ min: 2 * 1440, max: fortnight * 1440 }),
      fc.integer({ min: 6 * 1440, max: 6 * 1440 + 300 }),
    );
    fc.assert(
      fc.property(anyHours(firstDay, fortnight), minutes, (hours, minute) => {
        fc.pre(canCloseOneNight(hours));
        const instant = new Date(new Date(`${firstDay}T00:00`).getTime() + minute * 60_000);
        const text = osmHours(hours);
        const ours = stateAt(hours, zone, instant, holidays).state;
        const theirs = asTheySay(new OpeningHours(text, place), instant);
        // The package compares what a clock shows: a time that is skipped comes at once there, and one that comes
        // twice comes twice. With us the first comes as late as the skip makes it, the second only once. They differ
        // within the hour after the change, where a time of these hours lies in the hour that changes.
        const anHourAgo = new Date(instant.getTime() - 3_600_000);
        const hasJustChanged = offsetMinutes(zone, instant) !== offsetMinutes(zone, anHourAgo);
        if (hasJustChanged && changedHour && timesIn(hours, changedHour)) return;
        if (isDayBeforeLost(instant, zone)) return;
        // A holiday of which nothing is known is written as unknown from morning to morning, not only in its hours.
        const isWholeDay =
          text.includes('PH') && text.includes('unknown') && isNearHoliday(instant);
        if (isWholeDay && ours === 'closed' && theirs === 'usually') return;
        expect(theirs, `${text} at ${instant.toISOString()}`).toBe(ours);
      }),
      { numRuns: 400 },
    );
  });
});
