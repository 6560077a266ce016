import { describe, expect, it } from 'vitest';
import { foldArabic, withoutJoined } from '../../../src/domain/wording/arabic.ts';
import { createWordingReader } from '../../../src/domain/wording/wording.ts';

describe('Arabic is folded', () => {
  it.each([
    { what: 'vowel signs', text: 'انْتِحارٌ', folded: 'انتحار' },
    { what: 'the stroke that stretches a word', text: 'انتـــحار', folded: 'انتحار' },
    { what: 'kinds of alef', text: 'إيذاء أو آخر', folded: 'ايذاء او اخر' },
    { what: 'endings that people mix up', text: 'محاولة على', folded: 'محاوله علي' },
    { what: 'figures', text: '٣٠٠', folded: '300' },
  ])('without $what', ({ text, folded }) => {
    expect(foldArabic(text)).toBe(folded);
  });

  it.each(['suicidés', 'Selbsttötung', 'él también', '300'])('and nothing else: %s', (text) => {
    expect(foldArabic(text)).toBe(text);
  });
});

describe('what is joined to a word', () => {
  it.each([
    { word: 'انتحار', forms: ['انتحار'] },
    { word: 'والانتحار', forms: ['والانتحار', 'الانتحار', 'انتحار'] },
    { word: 'للانتحار', forms: ['للانتحار', 'لانتحار', 'انتحار'] },
    { word: 'وبالانتحار', forms: ['وبالانتحار', 'بالانتحار', 'الانتحار', 'انتحار'] },
    { word: 'suicide', forms: ['suicide'] },
  ])('is taken off: $word', ({ word, forms }) => {
    expect(withoutJoined(word)).toEqual(forms);
  });

  const read = createWordingReader({
    lists: {},
    except: ['الوقاية من انتحار'],
    rules: [
      {
        id: 'ar-example',
        severity: 'error',
        avoid: ['محاولة (انتحار) فاشلة'],
        near: [],
        within: 'sentence',
        except: [],
        prefer: 'محاولة انتحار',
        why: 'It blames.',
        source: ['https://example.org/'],
      },
    ],
  });

  it.each(['محاولة انتحار فاشلة', 'المحاولة الفاشلة', 'وبمحاولةِ الانتحار الفاشلة'])(
    'hides nothing from a rule: %s',
    (text) => {
      expect(read(text).map(({ said }) => said)).toEqual([text]);
    },
  );

  it.each(['محاولات كثيرة فاشلة', 'محاولة، فاشلة'])('makes no word into another: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
