/**
 * The characters that the fonts of pictures and posters can draw, as far as people write them: those of Latin and Arabic
 * texts, and signs. In hexadecimal; a test compares them with the fonts.
 */
const drawn = `
  20-7e a0-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-133 135-137 139-13e 140-148 150-155 158-15b 15e-161 164-165
  16a-16b 16e-17e 192 218-21b 237 2bb-2bc 2c6-2c7 2d8-2dd 300-304 306-308 30a-30c 312 315 326-328 600-604 606-61b
  61e-6a1 6a3-6ff 750-77f 8a0 8a2-8ac 8b3 8e4-8fe 1e80-1e85 1e9e 1ef2-1ef3 2009 2010 2013-2015 2018-201a 201c-201e
  2020-2022 2026 2030 2039-203a 2044 2070 2074-2079 2080-2089 20a8-20ae 20bd 2113 2116 2122 2126 2153-2154 215b-215e
  2190-2199 2202 2206 2211-2212 221e 2248 2260 2264-2265 2713
`;

const ranges = drawn
  .trim()
  .split(/\s+/)
  .map((range) => {
    const [first, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
    return [first!, last!] as const;
  });

/** Whether pictures and posters can draw a character. `'é' -> true`, `'眠' -> false` */
export const isDrawn = (codePoint: number): boolean =>
  ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
