import { describe, expect, it } from 'vitest';
import { countryOfZone } from '../../../src/domain/directory/reader-country.ts';

const zones = {
  fr: ['Europe/Paris'],
  be: ['Europe/Brussels'],
  in: ['Asia/Calcutta'],
  us: ['America/New_York', 'America/Chicago'],
  ua: ['Europe/Kyiv'],
};

/** As a browser does it: one name of each zone is the canonical one, and which one depends on the browser. */
const present: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Europe/Kiev': 'Europe/Kyiv',
  'US/Eastern': 'America/New_York',
};
const past: Readonly<Record<string, string>> = {
  'Asia/Kolkata': 'Asia/Calcutta',
  'Europe/Kyiv': 'Europe/Kiev',
  'US/Eastern': 'America/New_York',
};
const namedBy = (names: Readonly<Record<string, string>>) => (zone: string) => names[zone] ?? zone;

describe.each([
  ['the present names', namedBy(present)],
  ['the names of before', namedBy(past)],
])('on a device that knows zones by %s', (_, canonical) => {
  it.each([
    ['Europe/Brussels', 'be'],
    ['Europe/Paris', 'fr'],
    ['America/Chicago', 'us'],
    ['US/Eastern', 'us'],
    ['Asia/Kolkata', 'in'],
    ['Asia/Calcutta', 'in'],
    ['Europe/Kyiv', 'ua'],
    ['Europe/Kiev', 'ua'],
  ])('a clock of %s is one of %s', (zone, country) => {
    expect(countryOfZone(zone, zones, canonical)).toBe(country);
  });

  it.each(['Antarctica/Troll', 'UTC', 'Etc/GMT-1', 'Mars/Olympus', ''])(
    'a clock of “%s” is that of no country',
    (zone) => {
      expect(countryOfZone(zone, zones, canonical)).toBeUndefined();
    },
  );
});

it('a zone by its own name goes before one that a browser takes for the same', () => {
  const merged = (zone: string) => (zone === 'Europe/Luxembourg' ? 'Europe/Brussels' : zone);
  const near = { be: ['Europe/Brussels'], lu: ['Europe/Luxembourg'] };
  expect(countryOfZone('Europe/Luxembourg', near, merged)).toBe('lu');
  expect(countryOfZone('Europe/Brussels', near, merged)).toBe('be');
});

it('a directory without countries knows none', () => {
  expect(countryOfZone('Europe/Paris', {}, (zone) => zone)).toBeUndefined();
});
