import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallFont, smallFonts } from '../../src/cli/fonts.ts';
import { locales } from '../../src/config/locales.ts';

describe('the small fonts', () => {
  it.each(smallFonts)('$file is what npm run fonts makes of its package', async (font) => {
    expect(Buffer.from(await smallFont(font))).toEqual(readFileSync(font.file));
  });

  it('have the letters of the name that the choice of languages shows', () => {
    const letters = Array.from(locales.ar.label);
    expect(letters.filter((letter) => !smallFonts[0].letters.includes(letter))).toEqual([]);
  });
});
