import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Locale, localeCodes } from '../../../src/config/locales.ts';
import { dialledNumber, searchTerms, termsOfMany } from '../../../src/domain/search/terms.ts';

describe('the words of a text, as the search compares them', () => {
  it.each<[string, Locale, string, string]>([
    ['plurals', 'en', 'friends', 'friend'],
    ['plurals in -ies', 'en', 'studies', 'study'],
    ['endings of verbs', 'en', 'listening', 'listened'],
    ['capitals', 'en', 'NIGHTLINE', 'nightline'],
    ['apostrophes', 'en', "don't", 'don’t'],
    ['accents', 'fr', 'détresse', 'detresse'],
    ['elided words', 'fr', 'l’université', 'université'],
    ['ligatures', 'fr', 'cœurs', 'coeur'],
    ['accents and plurals', 'fr', 'étudiantes', 'etudiant'],
    ['Spanish plurals in -es', 'es', 'exámenes', 'examen'],
    ['Spanish plurals in -s', 'es', 'amigos', 'amiga'],
    ['Spanish words in -e', 'es', 'estudiantes', 'estudiante'],
    ['sharp s', 'de', 'Straße', 'strasse'],
    ['vowel signs', 'ar', 'دَعْم', 'دعم'],
    ['the article', 'ar', 'الأقران', 'أقران'],
    ['forms of alef', 'ar', 'أقران', 'اقران'],
    ['the last letter of a feminine word', 'ar', 'وحدة', 'وحده'],
    ['Arabic digits', 'ar', '٣١١٤', '3114'],
  ])('are the same whatever their %s, in %s: %s and %s', (_, locale, one, other) => {
    expect(searchTerms(one, locale)).toEqual(searchTerms(other, locale));
  });

  it.each<[string, Locale, string[]]>([
    ['116 123', 'en', ['116', '123', '116123']],
    ['09 72 39', 'fr', ['09', '72', '39', '097239']],
    ['0800-999', 'en', ['0800', '999', '0800999']],
    ['in 2026, 3 friends', 'en', ['in', '2026', '3', 'friend']],
  ])('hold the numbers of %s in groups and as one', (text, locale, terms) => {
    expect(searchTerms(text, locale)).toEqual(terms);
  });

  it.each<[Locale, string, string]>([
    ['en', 'care', 'car'],
    ['fr', 'amis', 'âme'],
    ['ar', 'ولد', 'لد'],
  ])('stay apart where they are other words, in %s: %s and %s', (locale, one, other) => {
    expect(searchTerms(one, locale)).not.toEqual(searchTerms(other, locale));
  });

  it('hold neither spaces nor signs nor nothing, of whatever text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...localeCodes),
        (text, locale) => {
          for (const term of searchTerms(text, locale)) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
        },
      ),
    );
  });
});

describe('the words of many texts', () => {
  const pieces = fc.oneof(
    fc.constantFrom(' ', '\n', '\u00a0', '-', '.', "'", '’', '116', '12', '٣١', '⒈', 'l’', "qu'"),
    fc.constantFrom('études', 'friends', 'الأقران', 'Straße', 'cœur', 'ΟΔΟΣ', '½', 'e\u0301'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );

  it.each(localeCodes)('are in %s those that one text has alone', (locale) => {
    const termsOf = termsOfMany(locale);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (some) => {
        const text = some.join('');
        expect(termsOf(text)).toEqual(searchTerms(text, locale));
      }),
    );
  });
});

describe('a query that is a number', () => {
  it.each([
    ['999', '999'],
    ['000', '000'],
    [' 3114 ', '3114'],
    ['09 72 39 40 50', '0972394050'],
    ['+33 9 72 39 40 50', '33972394050'],
    ['0033 9 72 39 40 50', '33972394050'],
    ['(0800) 999-0091', '08009990091'],
    ['٣١١٤', '3114'],
    ['', undefined],
    ['+', undefined],
    ['call 999', undefined],
    ['24/7', undefined],
  ])('%j is %s', (query, number) => {
    expect(dialledNumber(query)).toBe(number);
  });
});
