import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Locale, localeCodes } from '../../../src/config/locales.ts';
import { markedPieces } from '../../../src/domain/search/marks.ts';

const marksIn = (text: string, query: string, locale: Locale) =>
  markedPieces(text, query, locale)
    .filter(({ isMarked }) => isMarked)
    .map((piece) => piece.text);

describe('the words that are marked', () => {
  it.each<[string, string, Locale, string[]]>([
    ['Des amis écoutent', 'ami ecoute', 'fr', ['amis', 'écoutent']],
    ['Supporting a friend', 'friends', 'en', ['friend']],
    ['Supporting a friend', 'a', 'en', []],
    ['What is peer support?', 'peer support', 'en', ['peer', 'support']],
    ['دعم الأقران', 'اقران', 'ar', ['الأقران']],
    ['SOS Amitié', '', 'fr', []],
    ['SOS Amitié', '<b>', 'fr', []],
    ['3114', '311', 'en', ['3114']],
  ])('in “%s” are, for “%s” in %s, %j', (text, query, locale, marked) => {
    expect(marksIn(text, query, locale)).toEqual(marked);
  });

  it('are part of the text, which the pieces give again, whatever was typed', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...localeCodes), (text, query, locale) => {
        const pieces = markedPieces(text, query, locale);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
