import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../../support/content-faults.ts';
import { adding, validFile } from '../../support/content-tree.ts';

const explainer = 'explainers/listening-well/index.en.mdx';
const inFrench = 'explainers/listening-well/index.fr.mdx';

const effects = ['| What | Effect | Interval | In words |', '| --- | --- | --- | --- |'];
const shares = ['| Told | Share |', '| --- | --- |'];

const chart = (kind: string, source: string, lines: readonly string[]) =>
  `<Chart kind="${kind}" title="What was found." source="${source}">\n\n${lines.join('\n')}\n\n</Chart>`;

const drawn = (kind: 'effects' | 'shares', ...rows: string[]) =>
  chart(kind, 'mead-2001', [...(kind === 'effects' ? effects : shares), ...rows]);

/** The faults that come of a text, at lines counted from the first one of it. */
function faultsIn(text: string): string[] {
  const first = validFile(explainer).split('\n').length + 1;
  return faultsOf({ [explainer]: adding(text) }).map((fault) =>
    inShort({ ...fault, line: fault.line - first + 1 }),
  );
}

describe('a chart', () => {
  it.each([
    ['shows shares', drawn('shares', '| Friends | 58% |', '| Family | 45 % |')],
    ['has one row', drawn('shares', '| Friends | 58% |')],
    ['shows effects', drawn('effects', '| Symptoms | −0.2 | −0.4 to 0 | |')],
    ['has emphasis and a citation in a cell', drawn('shares', '| **Friends**[^mead-2001] | 58% |')],
  ])('may be there where it %s', (_, text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  it.each([
    [
      'no table',
      chart('shares', 'mead-2001', ['Words.']),
      '1:1',
      'table is a chart without a table',
    ],
    ['no rows', drawn('shares'), '1:1', 'table is a chart whose table has no rows'],
    [
      'two tables',
      chart('shares', 'mead-2001', [...shares, '| A | 1% |', '', ...shares, '| A | 1% |']),
      '1:1',
      'table is a chart with several tables',
    ],
    [
      'a row that cannot be read',
      drawn('shares', '| Friends | 58% |', '| Family | many |'),
      '6:1',
      'row has “many” where a share in per cent was expected',
    ],
    [
      'shares where effects are expected',
      drawn('effects', '| Friends | 58% |'),
      '5:1',
      'row has “” where an interval was expected',
    ],
    [
      'an effect outside its interval',
      drawn('effects', '| Symptoms | 0.3 | 0.1 to 0.2 | small |'),
      '5:1',
      'row has “0.3”, which lies outside “0.1 to 0.2”',
    ],
    [
      'a source that the text does not cite',
      chart('shares', 'nobody-1900', [...shares, '| A | 1% |']),
      '1:1',
      'source draws figures of “nobody-1900”, which this text does not cite',
    ],
  ])('may not be there with %s', (_, text, place, fault) => {
    expect(faultsIn(text)).toEqual([`${place} error chart/${fault}`]);
  });

  it.each([
    ['no source', '<Chart kind="shares" title="What was found.">'],
    ['an empty source', '<Chart kind="shares" title="What was found." source="">'],
    ['no title', '<Chart kind="shares" source="mead-2001">'],
    ['a kind that nobody draws', '<Chart kind="pie" title="What was found." source="mead-2001">'],
  ])('may not be there with %s', (_, tag) => {
    const rules = faultsIn(`${tag}\n\n${shares.join('\n')}\n| A | 1% |\n\n</Chart>`);
    expect(rules).toEqual([expect.stringContaining('1:1 error mdx/attribute uses <Chart>')]);
  });

  it('tells how its rows are written', () => {
    const [fault] = faultsOf({ [explainer]: adding(drawn('shares', '| Friends | many |')) });
    expect(fault?.remedy).toContain('| Friends | 58% |');
  });
});

describe('a translated chart', () => {
  const translated = (...rows: string[]) =>
    faultsOf({
      [explainer]: adding(drawn('effects', '| Symptoms | 0.19 | 0.11 to 0.27 | small |')),
      [inFrench]: adding(drawn('effects', ...rows)),
    })
      .filter(({ rule }) => rule.startsWith('chart/'))
      .map(inShort);

  it('may write its figures as its language does', () => {
    expect(translated('| Symptômes | 0,19 | 0,11 à 0,27 | petit |')).toEqual([]);
  });

  it('may not change them', () => {
    expect(translated('| Symptômes | 0,19 | 0,01 à 0,27 | petit |')).toEqual([
      expect.stringContaining('error chart/translation has other figures than the chart'),
    ]);
  });
});
