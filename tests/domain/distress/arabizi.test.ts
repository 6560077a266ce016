import { describe, expect, it } from 'vitest';
import { inArabicLetters } from '../../../src/domain/distress/arabizi.ts';

describe('Arabic in Latin letters', () => {
  it.each([
    ['3ayez', 'عايز'],
    ['amout', 'اموت'],
    ['mout', 'موت'],
    ['7ayati', 'حاياتي'],
    ['bkhaf', 'بخاف'],
    ['n3ich', 'نعيش'],
    ['t9der', 'تقدر'],
    ['5alas', 'خالاس'],
    ['ghadi', 'غادي'],
    ['sa7bty', 'ساحبتي'],
    ['e2', ''],
  ])('%s sounds like %s', (typed, letters) => {
    expect(inArabicLetters(typed)).toBe(letters);
  });
});
