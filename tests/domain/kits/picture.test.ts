import { describe, expect, it } from 'vitest';
import { type PictureFormat, pictureFormats } from '../../../src/domain/kits/kit-files.ts';
import { isDrawn } from '../../../src/domain/kits/drawn-characters.ts';
import {
  type Area,
  fits,
  pictureLayout,
  plainLayout,
  sentencesOf,
  storyMargin,
} from '../../../src/domain/kits/picture.ts';

const formats = Object.keys(pictureFormats) as PictureFormat[];

const meet = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the layout of a picture', () => {
  it.each(formats)('keeps words and windows of a %s apart', (format) => {
    const { words, windows } = pictureLayout(format);
    expect(windows.filter((area) => meet(area, words))).toEqual([]);
  });

  it.each(formats)('shows a %s whole', (format) => {
    const { words, width, height } = pictureLayout(format);
    expect(words.x + words.width).toBeLessThan(width);
    expect(words.y + words.height).toBeLessThan(height);
  });

  it('leaves the top and the bottom of a story to the app', () => {
    const { words, height } = pictureLayout('story');
    expect(words.y).toBeGreaterThanOrEqual(storyMargin);
    expect(height - words.y - words.height).toBeGreaterThanOrEqual(storyMargin);
  });

  it.each(formats)('without words has windows down to what stands below, in a %s', (format) => {
    const footer = 220;
    const { words, windows, width } = plainLayout(format, footer);
    const y = words.y + words.height - footer;
    expect(windows.filter((area) => meet(area, { ...words, y, height: footer }))).toEqual([]);
    expect(windows[0]).toMatchObject({ x: 0, y: 0, width });
    expect(windows[0]!.height).toBeGreaterThan(y - plainLayout(format, footer).cell.height);
  });
});

describe('words fit', () => {
  const room = { width: 100, height: 50 };
  it.each([
    ['where there is room', [{ width: 90, bottom: 50 }], true],
    ['without any word', [], true],
    ['not where a word is wider', [{ width: 102, bottom: 20 }], false],
    [
      'not where a line is too low',
      [
        { width: 50, bottom: 20 },
        { width: 50, bottom: 51 },
      ],
      false,
    ],
  ])('%s', (_what, lines, expected) => {
    expect(fits(lines, room)).toBe(expected);
  });
});

describe('each sentence begins a line', () => {
  it.each([
    ['en', 'You can ask. You can stay.', ['You can ask.', 'You can stay.']],
    ['en', 'Feeling alone', ['Feeling alone']],
    ['en', 'What is R. U. OK?', ['What is R. U. OK?']],
    ['en', 'Call. Somebody listens.', ['Call. Somebody listens.']],
    ['fr', 'Un ami ne dit plus rien ? Puis écoute.', ['Un ami ne dit plus rien ?', 'Puis écoute.']],
    ['ar', 'صديق صار قليل الكلام؟ اسألوه عن حاله.', ['صديق صار قليل الكلام؟', 'اسألوه عن حاله.']],
    ['en', '', []],
  ])('%s: %s', (language, words, sentences) => {
    expect(sentencesOf(words, language)).toEqual(sentences);
  });
});

describe('letters of pictures', () => {
  it.each([
    ['é', true],
    ['ß', true],
    ['ع', true],
    ['٣', true],
    ['…', true],
    ['©', true],
    ['睡', false],
    ['Ж', false],
    ['🌙', false],
    ['☀', false],
    ['●', false],
    ['★', false],
    ['ʒ', false],
  ])('%s: %s', (character, expected) => {
    expect(isDrawn(character.codePointAt(0)!)).toBe(expected);
  });
});
