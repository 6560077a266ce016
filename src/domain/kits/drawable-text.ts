/** Whether the letters at hand can draw a character. */
type Drawable = (codePoint: number) => boolean;

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** What takes no ink: spaces, of which one stands for all, and marks of direction or joining. */
const inkless = /^[\p{Zs}\p{Cf}\ufe0e\ufe0f]$/u;

/** A hyphen at which no line breaks is drawn as the one at which lines do. */
const sameSign: ReadonlyMap<number, number> = new Map([[0x2011, 0x2010]]);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text for a picture or a sheet: emoji that the letters cannot draw are left out, and other signs are named, since a
 * word without them would be another word.
 * `('Sleep well 🌙.', Latin) -> { text: 'Sleep well.', missing: [] }`, `('睡眠', Latin) -> { …, missing: ['睡', '眠'] }`
 */
export function drawableText(text: string, canDraw: Drawable): { text: string; missing: string[] } {
  const isDrawn = (character: string) => {
    const code = character.codePointAt(0)!;
    return inkless.test(character) || canDraw(code) || canDraw(sameSign.get(code) ?? code);
  };
  const parts = [...graphemes.segment(text)].map(({ segment }) => segment);
  const undrawn = parts.filter((part) => !Array.from(part).every(isDrawn));
  const left = undrawn.filter((part) => emoji.test(part));
  return {
    text: left.length === 0 ? text : withoutGaps(parts.filter((part) => !left.includes(part))),
    missing: [...new Set(undrawn.filter((part) => !emoji.test(part)))],
  };
}

/** Where an emoji stood between spaces, one is left, and none before a sign that follows its word. */
const withoutGaps = (parts: readonly string[]): string =>
  parts
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ (?=[.,،؛;!?؟…])/g, '')
    .trim();
