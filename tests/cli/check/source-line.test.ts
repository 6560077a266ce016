import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedLine, printable } from '../../../src/cli/check/source-line.ts';

describe('the line of a fault', () => {
  it.each<[what: string, line: string, column: number, text: string, mark: string | undefined]>([
    ['has a mark below the place', 'slug: Listening', 7, 'slug: Listening', '      ^'],
    ['may be marked at its end', 'slug:', 6, 'slug:', '     ^'],
    ['is marked at its end where the place lies behind it', 'slug:', 99, 'slug:', '     ^'],
    ['has a sign for a tab', '\tslug: x', 2, ' slug: x', ' ^'],
    ['has French letters and signs', '« été » : œuf', 3, '« été » : œuf', '  ^'],
    ['has the mark within Arabic', 'اسم: ليل', 6, 'اسم: ▸ليل', undefined],
    ['has the mark before a picture', 'a 🌙 b', 3, 'a ▸🌙 b', undefined],
  ])('%s', (_, line, column, text, mark) => {
    expect(markedLine(line, column)).toEqual({ text, mark });
  });

  it('is cut on both sides where it is a whole paragraph', () => {
    const { text, mark = '' } = markedLine(`${'a'.repeat(200)}HERE${'b'.repeat(200)}`, 201);
    expect(text).toMatch(/^…a+HEREb+…$/);
    expect(text.length).toBeLessThan(130);
    expect(text.slice(mark.indexOf('^'))).toMatch(/^HERE/);
  });

  it('holds no sign that moves a terminal, and no half letter, whatever the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 300 }),
        (line, column) => {
          const { text } = markedLine(line, column);
          expect(text).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
          expect(text.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

it.each([
  ['a name\nin two lines', 'a name in two lines'],
  ['\u001b[2Jgone', '\ufffd[2Jgone'],
  ['abc\u202Edcba', 'abc\ufffddcba'],
  ['un peu\u00a0?', 'un peu\u00a0?'],
])('prints %j as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
