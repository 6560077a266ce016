import { describe, expect, it } from 'vitest';
import { withoutArabicSigns } from '../../../src/domain/language/arabic-signs.ts';

describe('signs that most people leave out in Arabic', () => {
  it.each([
    { what: 'short vowels', text: 'دَعْمُ الأَقْرَانِ', bare: 'دعم الأقران' },
    { what: 'endings', text: 'كتابًا وكتابٍ وكتابٌ', bare: 'كتابا وكتاب وكتاب' },
    { what: 'doubled letters', text: 'تحدّث', bare: 'تحدث' },
    { what: 'the small alef', text: 'هٰذا', bare: 'هذا' },
    { what: 'the stroke that stretches a word', text: 'ليـــل', bare: 'ليل' },
  ])('are gone: $what', ({ text, bare }) => {
    expect(withoutArabicSigns(text)).toBe(bare);
  });

  it.each(['أإآٱ ؤئء ىة', '٣١١٤', 'détresse', 'e\u0301te\u0301'])(
    'are no letters, figures or accents: %s',
    (text) => {
      expect(withoutArabicSigns(text)).toBe(text);
    },
  );
});
