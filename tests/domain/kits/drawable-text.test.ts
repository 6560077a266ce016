import { describe, expect, it } from 'vitest';
import { drawableText } from '../../../src/domain/kits/drawable-text.ts';

const latin = (code: number) => code < 0x250 || (code >= 0x2010 && code <= 0x2026);

describe('a text to draw', () => {
  it.each([
    ['Sleep well.', 'Sleep well.'],
    ['Sleep well 🌙.', 'Sleep well.'],
    ['🌙 Sleep well', 'Sleep well'],
    ['Sleep 🌙 well', 'Sleep well'],
    ['Together 👩‍👩‍👧‍👦 tonight', 'Together tonight'],
    ['Thumbs 👍🏽 up', 'Thumbs up'],
    ['Call 🇫🇷 now', 'Call now'],
    ['Press 1️⃣', 'Press'],
    ['Two  spaces stay', 'Two  spaces stay'],
  ])('leaves out emoji that no letter can draw: %j', (text, expected) => {
    expect(drawableText(text, latin)).toEqual({ text: expected, missing: [] });
  });

  it('keeps a sign that is an emoji elsewhere, where a letter can draw it', () => {
    expect(drawableText('© Nightlight ☀', (code) => latin(code) || code === 0x2600)).toEqual({
      text: '© Nightlight ☀',
      missing: [],
    });
  });

  it.each([
    ['睡眠', ['睡', '眠']],
    ['Sleep 睡 sleep 睡', ['睡']],
    ['e\u0331', ['e\u0331']],
  ])('names what is a word without which the sense is another: %j', (text, missing) => {
    expect(drawableText(text, latin)).toEqual({ text, missing });
  });

  it.each(['Et toi\u202f?', 'peut\u2011être', '\u20663114\u2069', 'so\u00adfort', 'a\u200bb'])(
    'takes what needs no ink of its own: %j',
    (text) => {
      expect(drawableText(text, latin)).toEqual({ text, missing: [] });
    },
  );
});
