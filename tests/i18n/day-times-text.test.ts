import { expect, it } from 'vitest';
import { dayTimesText } from '../../src/i18n/day-times-text.ts';
import { translatorFor } from '../../src/i18n/translator-for.ts';

it.each([
  ['en', '21:00', '23:00', false, '21:00 to 23:00'],
  ['en', '21:00', '02:30', true, '21:00 to 02:30 the next day'],
  ['en', '00:00', '24:00', false, 'Day and night'],
  ['en', '18:00', '24:00', false, '18:00 to 24:00'],
  ['fr', '21:00', '02:30', true, 'de 21:00 à 02:30 le lendemain'],
  ['ar', '21:00', '02:30', true, 'من 21:00 إلى 02:30 من اليوم التالي'],
] as const)(
  'in %s, %s to %s (next day: %s) is “%s”',
  (locale, opens, closes, isNextDay, expected) => {
    expect(dayTimesText({ opens, closes, isNextDay }, translatorFor(locale))).toBe(expected);
  },
);
