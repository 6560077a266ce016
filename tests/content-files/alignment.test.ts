import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { alignText } from '../../src/content-files/alignment.ts';

const under = (text: string, source: string) =>
  alignText(text, source)
    .map((place) => source[place])
    .join('');

describe('characters of a text are found in its source', () => {
  it.each([
    { what: 'as they are', text: 'abc', source: 'abc', is: 'abc' },
    { what: 'behind a mark', text: 'abc', source: '"abc"', is: 'abc' },
    { what: 'past an escape', text: 'a*b', source: 'a\\*b', is: 'a\\b' },
    { what: 'past a reference', text: 'a&b', source: 'a&amp;b', is: 'a&b' },
    { what: 'past a doubled mark', text: "d'un", source: "'d''un'", is: "d'un" },
    { what: 'past a folded line', text: 'a b', source: 'a\n   b', is: 'a\nb' },
    { what: 'past the sign of a quotation', text: 'a\nb', source: 'a\n> b', is: 'a\nb' },
  ])('$what', ({ text, source, is }) => {
    expect(under(text, source)).toBe(is);
  });

  it('counts a sign of two units twice', () => {
    expect(alignText('😀a', '"😀a"')).toEqual([1, 1, 3]);
  });

  it('whatever YAML makes of letters, marks and long lines', () => {
    const word = fc.constantFrom(
      'suicide',
      'l’école',
      "d'un",
      '"mot"',
      'a: b',
      '# c',
      '😀',
      '—',
      '- x',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const source = stringify(text, { lineWidth: 40 });
        const places = alignText(text, source);
        expect(places).toHaveLength(text.length);
        for (const [index, place] of places.entries()) {
          const sign = text[index] ?? '';
          if (/[a-zé’—]/.test(sign)) expect(source[place]).toBe(sign);
        }
      }),
    );
  });
});
