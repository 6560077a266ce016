import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/config/locales.ts';
import { type Hours, type Weekday, weekdays } from '../../src/domain/hours/hours.ts';
import { hoursText } from '../../src/i18n/hours-text.ts';
import { translatorFor } from '../../src/i18n/translator-for.ts';

const textOf = (hours: Hours | undefined, locale: Locale) =>
  hoursText(hours, locale, translatorFor(locale));

const weekly = (days: readonly Weekday[], opens: string, closes: string): Hours => ({
  weekly: [{ days, opens, closes }],
  term: 'always',
});

const everyNight = weekly(weekdays, '21:00', '02:30');
const workingDays = weekly(['mo', 'tu', 'we', 'th', 'fr'], '09:00', '17:00');

describe('hours in words', () => {
  it.each([
    ['en', 'Every day, 21:00 to 02:30 the next day'],
    ['fr', 'Tous les jours, de 21:00 à 02:30 le lendemain'],
    ['ar', 'كل يوم، من 21:00 إلى 02:30 من اليوم التالي'],
  ] as const)('say in %s that a night ends on the next day', (locale, expected) => {
    expect(textOf(everyNight, locale)).toEqual([expected]);
  });

  it.each([
    ['en', 'Monday to Friday, 09:00 to 17:00'],
    ['fr', 'Du lundi au vendredi, de 09:00 à 17:00'],
    ['ar', 'من الاثنين إلى الجمعة، من 09:00 إلى 17:00'],
  ] as const)('name in %s the first and the last of days in a row', (locale, expected) => {
    expect(textOf(workingDays, locale)).toEqual([expected]);
  });

  it.each([
    ['en', 'Monday, Wednesday and Friday, 18:00 to 20:00'],
    ['fr', 'Lundi, mercredi et vendredi, de 18:00 à 20:00'],
    ['ar', 'الاثنين والأربعاء والجمعة، من 18:00 إلى 20:00'],
  ] as const)('name in %s each of days apart', (locale, expected) => {
    expect(textOf(weekly(['mo', 'we', 'fr'], '18:00', '20:00'), locale)).toEqual([expected]);
  });

  it.each([
    ['en', 'Day and night, every day'],
    ['fr', 'Jour et nuit, tous les jours'],
    ['ar', 'ليلًا ونهارًا، كل يوم'],
  ] as const)('say in %s that it never closes', (locale, expected) => {
    expect(textOf({ roundTheClock: true, term: 'always' }, locale)).toEqual([expected]);
  });

  it.each([
    ['en', 'Hours not known'],
    ['fr', 'Horaires inconnus'],
    ['ar', 'المواعيد غير معروفة'],
  ] as const)('say in %s that they are not known', (locale, expected) => {
    expect(textOf(undefined, locale)).toEqual([expected]);
  });

  it.each([
    ['en', 'Usually. Rests in holidays, and the dates are not known.'],
    ['fr', 'D’habitude. Pause pendant les vacances, à des dates inconnues.'],
    ['ar', 'عادةً. تتوقف الخدمة في العطل، ومواعيد العطل غير معروفة.'],
  ] as const)('end in %s with the term, where its dates are not known', (locale, expected) => {
    expect(textOf({ ...everyNight, term: 'unknown' }, locale)).toEqual([
      expect.any(String),
      expected,
    ]);
  });

  it('end with the term for a line that never closes in term', () => {
    expect(textOf({ roundTheClock: true, term: 'unknown' }, 'en')).toEqual([
      'Day and night, every day',
      'Usually. Rests in holidays, and the dates are not known.',
    ]);
  });

  it('have a line for each stretch of days', () => {
    const hours: Hours = {
      weekly: [
        { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' },
        { days: ['sa'], opens: '10:00', closes: '12:00' },
      ],
      term: 'always',
    };
    expect(textOf(hours, 'en')).toEqual([
      'Monday to Friday, 09:00 to 17:00',
      'Saturday, 10:00 to 12:00',
    ]);
  });
});

describe('the days of a stretch', () => {
  it.each<[Weekday[], string]>([
    [['su'], 'Sunday'],
    [['sa', 'su'], 'Saturday and Sunday'],
    [['fr', 'sa', 'su'], 'Friday to Sunday'],
    [['we', 'mo', 'tu'], 'Monday to Wednesday'],
    [['fr', 'mo'], 'Monday and Friday'],
    [['mo', 'fr', 'sa', 'su'], 'Monday, Friday, Saturday and Sunday'],
  ])('%j are %s', (days, expected) => {
    expect(textOf(weekly(days, '18:00', '20:00'), 'en')).toEqual([`${expected}, 18:00 to 20:00`]);
  });
});

describe('a closing', () => {
  it.each([
    ['23:59', '23:59'],
    ['24:00', '24:00'],
    ['00:00', '00:00 the next day'],
    ['20:59', '20:59 the next day'],
  ])('at %s, after an opening at 21:00, is at %s', (closes, expected) => {
    expect(textOf(weekly(weekdays, '21:00', closes), 'en')).toEqual([
      `Every day, 21:00 to ${expected}`,
    ]);
  });
});
