import { describe, expect, it } from 'vitest';
import type { Poster } from '../../src/domain/kits/poster.ts';
import { drawablePoster } from '../../src/kits/drawable-poster.ts';
import { coverageOf } from '../../src/kits/font-coverage.ts';
import { posterFonts } from '../../src/kits/poster-fonts.ts';

const { files, canDraw } = posterFonts();
const [atkinson, , , arabic] = files.map(coverageOf);
const code = (letter: string) => letter.codePointAt(0)!;

describe('the characters of a font', () => {
  it.each(['a', 'é', 'œ', 'ß', 'ñ', '«', '’', '…', '·', '€'])('has %s in Atkinson', (letter) => {
    expect(atkinson!(code(letter))).toBe(true);
  });
  it.each(['ا', 'ً', '؟', '،'])('has %s in Plex Arabic alone', (letter) => {
    expect([arabic!(code(letter)), atkinson!(code(letter))]).toEqual([true, false]);
  });
  it.each(['中', 'ж', '🌙', '☀', '\ud7ff'])('has %j in neither', (letter) => {
    expect([arabic!(code(letter)), atkinson!(code(letter))]).toEqual([false, false]);
  });

  it('is no guess about what is no font', () => {
    expect(() => coverageOf(new Uint8Array(64))).toThrow('no table called cmap');
  });
});

const poster = (leading: string): Poster => ({
  language: 'en',
  direction: 'ltr',
  title: leading,
  kicker: undefined,
  leading,
  others: [leading],
  help: undefined,
  more: 'More',
  type: 'Type',
  link: { url: 'https://nightlight.example/c/exams', shown: 'nightlight.example/c/exams' },
  codeAlternative: 'Code',
  houseAlternative: 'House',
  association: 'Nightlight',
  seed: 'exam-nights',
});

describe('a poster whose words have signs that no font of ours draws', () => {
  it('leaves out emoji, everywhere', () => {
    const drawn = drawablePoster(poster('Sleep well 🌙'), canDraw, 'poster.pdf');
    expect([drawn.title, drawn.leading, drawn.others]).toEqual([
      'Sleep well',
      'Sleep well',
      ['Sleep well'],
    ]);
    expect(drawn.link).toEqual(poster('').link);
  });

  it('is refused where a word would be a row of boxes: the file, the signs and the language are named', () => {
    expect(() =>
      drawablePoster(poster('睡眠'), canDraw, 'exam-nights-en-poster-fr-a4.pdf'),
    ).toThrow(
      /exam-nights-en-poster-fr-a4\.pdf: the fonts of posters have no 睡 眠 \(language en\)/,
    );
  });

  it('takes Arabic and Latin side by side', () => {
    const words = 'ليلة طويلة: Nightline, 3114؟';
    expect(drawablePoster(poster(words), canDraw, 'poster.pdf').leading).toBe(words);
  });
});
