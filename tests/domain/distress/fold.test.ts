import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Apostrophe, foldWords } from '../../../src/domain/distress/fold.ts';

describe('words as rules compare them', () => {
  it.each<[string, Apostrophe, string, string]>([
    ['capitals', 'joins', 'SUICIDE', 'suicide'],
    ['an apostrophe that joins', 'joins', 'I don’t', 'i dont'],
    ['an apostrophe that splits', 'splits', "j'en", 'j en'],
    ['letters that are drawn out', 'joins', 'liiiive', 'live'],
    ['accents', 'splits', 'dépassée', 'depasee'],
    ['accents that stand apart', 'splits', 'de\u0301passe', 'dépasse'],
    ['figures in the place of letters', 'joins', 'unal1ve', 'unalive'],
    ['signs in the place of letters', 'joins', 'k!ll my$elf', 'kill myself'],
    ['letters that nobody sees', 'joins', 'sui\u200bcide', 'suicide'],
    ['vowel signs', 'joins', 'أُرِيدُ', 'أريد'],
    ['the long stroke', 'joins', 'مـــوت', 'موت'],
    ['forms of a letter', 'joins', 'حتى وحدة', 'حتي وحده'],
    ['letters of other keyboards', 'joins', 'گلبي چان ڤيلم', 'قلبي كان فيلم'],
    ['figures of Arabic', 'joins', '٢٠ حبة', '20 حبه'],
    ['exclamation marks', 'joins', 'help!!!', 'help'],
  ])('do not show %s', (_, apostrophe, one, other) => {
    expect(foldWords(one, apostrophe)).toEqual(foldWords(other, apostrophe));
  });

  it.each([
    ['numbers', '3114 in 10 minutes', ['3114', 'in', '10', 'minutes']],
    ['words between signs', '(help), now…', ['help', 'now']],
    ['the order', 'b a', ['b', 'a']],
    ['nothing of nothing', ' \n\t ', []],
  ])('keep %s', (_, text, words) => {
    expect(foldWords(text, 'joins')).toEqual(words);
  });

  it('are never empty, and the same when they are folded again, of whatever text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom<Apostrophe>('joins', 'splits'),
        (text, apostrophe) => {
          const words = foldWords(text, apostrophe);
          expect(words).not.toContain('');
          expect(foldWords(words.join(' '), apostrophe)).toEqual(words);
        },
      ),
    );
  });
});
