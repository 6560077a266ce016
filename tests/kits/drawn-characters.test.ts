import { expect, it } from 'vitest';
import { isDrawn } from '../../src/domain/kits/drawn-characters.ts';
import { siteFonts } from '../../src/kits/site-fonts.ts';

const { canDraw } = siteFonts();
const all = Array.from({ length: 0x20000 }, (_, code) => code);
const inHexadecimal = (codes: readonly number[]) => codes.map((code) => code.toString(16));

it('what check lets pass can be drawn: the build never stops for a letter', () => {
  expect(inHexadecimal(all.filter((code) => isDrawn(code) && !canDraw(code)))).toEqual([]);
});

it('check refuses no letter that people type and the fonts have', () => {
  const typed = /^[\p{Script=Latin}\p{Script=Arabic}]$/u;
  const refused = all.filter(
    // The forms of Arabic letters from fb50 on are made by fonts, and typed by nobody.
    (code) =>
      code < 0x2000 && typed.test(String.fromCodePoint(code)) && canDraw(code) && !isDrawn(code),
  );
  expect(inHexadecimal(refused)).toEqual([]);
});
