import { describe, expect, it } from 'vitest';
import { type NamedService, shareHelp } from '../../src/i18n/share-help.ts';
import { translatorFor } from '../../src/i18n/translator-for.ts';
import type { Locale } from '../../src/config/locales.ts';

const line: NamedService = {
  country: 'fr',
  name: '3114, numéro national de prévention du suicide',
  number: '3114',
};
const other: NamedService = { country: 'be', name: 'Centre de prévention', number: '0800 32 123' };

const helpIn = (locale: Locale, ...services: NamedService[]) =>
  shareHelp(services, locale, translatorFor(locale));

describe('where help is, in a text to share,', () => {
  it.each<[string, Locale, NamedService[], string[]]>([
    [
      'names a service and its number, then the number alone',
      'en',
      [other],
      ['Need to talk now? In Belgium: Centre de prévention: 0800 32 123', 'Belgium: 0800 32 123'],
    ],
    [
      'says a number once where the name begins with it',
      'en',
      [line],
      [
        'Need to talk now? In France: 3114, numéro national de prévention du suicide',
        'France: 3114',
      ],
    ],
    [
      'names one service for each country, and at last the first alone',
      'en',
      [line, other],
      [
        'Need to talk now? In France: 3114, numéro national de prévention du suicide\nNeed to talk now? In Belgium: Centre de prévention: 0800 32 123',
        'France: 3114\nBelgium: 0800 32 123',
        'France: 3114',
      ],
    ],
    [
      'keeps the groups of a number in their order in Arabic',
      'ar',
      [other],
      [
        'بحاجة إلى التحدث الآن؟ في بلجيكا: \u2066Centre de prévention\u2069: \u20660800 32 123\u2069',
        'بلجيكا: \u20660800 32 123\u2069',
      ],
    ],
    ['is nothing where no service is named', 'en', [], []],
  ])('%s', (_, locale, services, expected) => {
    expect(helpIn(locale, ...services)).toEqual(expected);
  });
});
