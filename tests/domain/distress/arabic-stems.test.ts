import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeletonOf, stemOf } from '../../../src/domain/distress/arabic-stems.ts';

describe('the stem of an Arabic word', () => {
  it.each([
    [
      'persons, tenses and dialects',
      ['اموت', 'نموت', 'كنموت', 'غنموت', 'ونموت', 'بيموت', 'هتموت'],
      'موت',
    ],
    ['persons of a verb of two letters', ['احب', 'نحب', 'يحب', 'تحب'], 'حب'],
    ['negation around a verb', ['معرفش', 'ماعرفش', 'مانعرفش', 'ماعرف', 'اعرف'], 'عرف'],
    ['pronouns', ['يضربني', 'بيضربوني', 'يضربها', 'كيضربنا'], 'ضرب'],
    ['the article and what joins it', ['الجسر', 'بالجسر', 'عالجسر', 'للجسر', 'والجسر'], 'جسر'],
    ['possession and number', ['صاحبي', 'صاحبها', 'صاحبهم', 'وصاحبنا'], 'صاحب'],
  ])('is shared by %s', (_, forms, stem) => {
    expect(forms.map((form) => [form, stemOf(form)])).toEqual(forms.map((form) => [form, stem]));
  });

  it.each(['موت', 'ماما', 'واحد', 'من', 'help', '2026'])('of “%s” is the word', (word) => {
    expect(stemOf(word)).toBe(word);
  });

  it('is part of the word, and never less than two letters of a longer one', () => {
    const letters = fc.constantFrom(...Array.from('ابتحدرسشعغفقكلمنهوي'));
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 2, maxLength: 15 }), (word) => {
        expect(word).toContain(stemOf(word));
        expect(stemOf(word).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it.each([
    ['موت', 'مت'],
    ['عايش', 'عش'],
    ['عيش', 'عش'],
    ['دواء', 'دواء'],
    ['يوم', 'يوم'],
  ])('without long vowels, “%s” is “%s”', (stem, skeleton) => {
    expect(skeletonOf(stem)).toBe(skeleton);
  });
});
