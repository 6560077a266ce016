import { describe, expect, it } from 'vitest';
import { isWrittenIn, readWords } from '../../../src/domain/distress/reading.ts';

const arabic = { apostrophe: 'joins', script: 'arabic', meanings: {} } as const;

describe('whether a text is written in the script of a language', () => {
  it.each([
    ['dead tired', true, false],
    ['at 3 am in room 7', true, false],
    ['3ayez amout', true, true],
    ['ma9dertch', true, true],
    ['تعبت', false, true],
    ['عندي exam', true, true],
    ['3114', false, false],
  ])('“%s”', (text, isLatin, isArabic) => {
    expect([isWrittenIn(text, 'latin'), isWrittenIn(text, 'arabic')]).toEqual([isLatin, isArabic]);
  });

  it.each([
    ['Latin letters as Arabic, where figures show it', '3ayez amout', ['عايز', 'اموت']],
    ['Latin letters as Arabic, among Arabic words', 'abi أموت', ['ابي', 'اموت']],
    ['words of another language as they are', 'k1ll time', ['kil', 'time']],
  ])('reads %s', (_, text, words) => {
    expect(readWords(text, arabic)).toEqual(words);
  });
});
