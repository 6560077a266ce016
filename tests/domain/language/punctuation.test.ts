import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeCodes, type Locale } from '../../../src/config/locales.ts';
import { punctuationSlips } from '../../../src/domain/language/punctuation.ts';

describe('punctuation', () => {
  it.each<[locale: Locale, text: string]>([
    ['en', 'It’s “open”, isn’t it? Yes: at 12:30 – or so… The students’ room.'],
    ['fr', 'Ça va ? « Oui ! » dit-elle : à 12:30… « Elle a dit “oui” » (vraiment ?) L’eau.'],
    ['fr', 'Un espace simple ? « Le site le corrige » : oui ; vraiment !'],
    ['ar', 'هل أنت بخير؟ نعم، «بخير»؛ شكرًا. In English, yes?'],
    ['es', '¿Estás bien? Sí. ¡Qué bien! Y tú, ¿cómo estás? “Bien”.'],
    ['de', 'Geht’s dir gut? „Ja“, sagte sie. »Nein« und ‚doch‘.'],
  ])('of %s may be %s', (locale, text) => {
    expect(punctuationSlips(text, locale)).toEqual([]);
  });

  it.each<[locale: Locale, text: string, kind: string, found: string]>([
    ['en', 'Wait...', 'dots', 'Wait...'],
    ['ar', 'انتظر...', 'dots', 'انتظر...'],
    ['en', 'one  two', 'spaces', 'one  two'],
    ['en', 'A night — long', 'dash', 'night — long'],
    ['fr', 'Une nuit—longue', 'dash', 'nuit—longue'],
    ['en', 'They say "yes" here', 'quotes', '"yes"'],
    ['en', 'They say «yes» here', 'quotes', '«yes»'],
    ['en', "It's late", 'apostrophe', "It's"],
    ['en', "the students' room", 'apostrophe', "students'"],
    ['fr', 'Elle dit "oui" ici', 'quotes', '"oui"'],
    ['fr', 'Elle dit “oui” ici', 'quotes', '“oui”'],
    ['fr', "L'eau", 'apostrophe', "L'eau"],
    ['fr', 'Ça va?', 'space', 'va?'],
    ['fr', 'Oui!', 'space', 'Oui!'],
    ['fr', 'Oui; non', 'space', 'Oui;'],
    ['fr', 'Ceci: cela', 'space', 'Ceci:'],
    ['fr', '«Oui »', 'space', '«Oui'],
    ['fr', '« Oui»', 'space', 'Oui»'],
    ['ar', 'نعم, بخير', 'sign', 'نعم,'],
    ['ar', 'نعم; بخير', 'sign', 'نعم;'],
    ['ar', 'هل أنت بخير?', 'sign', 'بخير?'],
    ['ar', 'قال "نعم"', 'quotes', '"نعم"'],
    ['es', 'Bien. Cómo estás?', 'sign', 'Cómo estás?'],
    ['es', 'Qué bien!', 'sign', 'Qué bien!'],
    ['es', 'Dice "sí"', 'quotes', '"sí"'],
    ['de', 'Sie sagt “ja“', 'quotes', '“ja'],
    ['de', 'Sie sagt „ja”', 'quotes', 'ja”'],
    ['de', 'Sie sagt "ja"', 'quotes', '"ja"'],
    ['de', "Geht's", 'apostrophe', "Geht's"],
  ])('of %s may not be %s', (locale, text, kind, found) => {
    expect(punctuationSlips(text, locale)).toEqual([
      { kind, found, instead: expect.stringMatching(/./) as string },
    ]);
  });

  it('is told with words that stand in the text', () => {
    const signs = fc.constantFrom(...'ab é"\'«»“”„—.?!;:,¿¡ ،\u00a0'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: signs }), fc.constantFrom(...localeCodes), (text, locale) => {
        for (const { found } of punctuationSlips(text, locale)) expect(text).toContain(found);
      }),
    );
  });
});
