import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, guardedText } from '../../../src/domain/open-data/csv.ts';
import { parsedCsv, withoutGuard } from '../../support/parsed-csv.ts';

describe('a table as CSV', () => {
  it.each([
    ['plain cells', [['a', 'b']], 'a,b\r\n'],
    ['a comma', [['a, b']], '"a, b"\r\n'],
    ['quotation marks', [['a "b"']], '"a ""b"""\r\n'],
    ['a line break', [['a\nb']], '"a\nb"\r\n'],
    ['nothing known', [['', '']], ',\r\n'],
    ['Arabic', [['ليل']], 'ليل\r\n'],
  ])('writes %s as RFC 4180 says', (_, rows, expected) => {
    expect(csvText(rows)).toBe(expected);
  });

  it('gives back every text that was put in', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (table) => {
        const read = parsedCsv(csvText(table)).map((row) => row.map(withoutGuard));
        expect(read).toEqual(table);
      }),
    );
  });
});

describe('a text that a spreadsheet would run', () => {
  it.each(['=1+1', '+1+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', "'=1", "''@a"])(
    'is guarded: %j',
    (text) => {
      expect(guardedText(text)).toBe(`'${text}`);
      expect(withoutGuard(guardedText(text))).toBe(text);
    },
  );

  it.each(['tel:+33972394050', 'tel:3114', 'Aide – et écoute', "l'aide", "'t Huis", '{"a":1}', ''])(
    'is not %j, which stays as it is',
    (text) => {
      expect(guardedText(text)).toBe(text);
    },
  );
});
