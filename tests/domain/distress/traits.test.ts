import { describe, expect, it } from 'vitest';
import { readWords, type Reading } from '../../../src/domain/distress/reading.ts';
import { createTraits } from '../../../src/domain/distress/traits.ts';

const latin: Reading = { apostrophe: 'joins', script: 'latin', meanings: {} };
const arabic: Reading = {
  apostrophe: 'joins',
  script: 'arabic',
  meanings: { want: ['بدي', 'عايز', 'ابغى'] },
};

/** How many traits two texts share, of those of the first. */
const shared = (reading: Reading, one: string, other: string) => {
  const { of } = createTraits(reading);
  const others = new Set(of(readWords(other, reading)));
  return of(readWords(one, reading)).filter((trait) => others.has(trait)).length;
};

describe('the traits of a text', () => {
  it.each([
    ['forms of a word', latin, 'falling', 'fallen', 'asleep'],
    ['a slip of spelling', latin, 'wanderful', 'wonderful', 'terrible'],
    ['persons of an Arabic verb', arabic, 'اموت', 'هيموتوا', 'يكتبوا'],
    ['what dialects say differently', arabic, 'بدي', 'عايزه', 'كتاب'],
    ['long vowels that are left out', arabic, 'عايش', 'عيش', 'جلس'],
    ['Arabic in Latin letters', arabic, '3ayez amout', 'عايز اموت', 'كتاب جديد'],
  ])('are shared by %s', (_, reading, text, alike, unlike) => {
    expect(shared(reading, text, alike)).toBeGreaterThan(shared(reading, text, unlike));
  });

  it('hold each place once, all within the places', () => {
    for (const reading of [latin, arabic]) {
      const { of, places } = createTraits(reading);
      const found = of(readWords('ما بدي اعيش ما بدي help help', reading));
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((place) => place >= 0 && place < places)).toBe(true);
    }
  });

  it('of nothing are those of a beginning that ends', () => {
    expect(createTraits(latin).of([])).toHaveLength(1);
  });
});
