import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/domain/wording/words.ts';

describe('a text is folded to a line of words', () => {
  it.each([
    { what: 'case', text: 'Died BY Suicide', line: 'died by suicide' },
    { what: 'kinds of apostrophes', text: "don't don’t d‘un", line: 'don t don t d un' },
    { what: 'spaces that do not break', text: 'un\u00a0suicide\u202f!', line: 'un suicide' },
    { what: 'soft hyphens', text: 'sui\u00adcide', line: 'suicide' },
    { what: 'accents written as two signs', text: 'rate\u0301', line: 'raté' },
    { what: 'marks of emphasis', text: '**committed** suicide', line: 'committed suicide' },
    { what: 'citations', text: 'rates[^who-2023] rise', line: 'rates rise' },
    {
      what: 'both genders in French',
      text: 'les suicidé·e·s, un·e ami(e)',
      line: 'les suicidés,un ami',
    },
    { what: 'thousands', text: '10\u202f000 and 3.5', line: '10000 and 35' },
  ])('without $what', ({ text, line }) => {
    expect(foldText(text).line).toBe(line);
  });

  it.each([
    { text: 'one two', line: 'one two' },
    { text: 'self-harm', line: 'self-harm' },
    { text: 'one, two (three) – four', line: 'one,two,three,four' },
    { text: 'one: two; three', line: 'one;two;three' },
    { text: 'One. Two? Three… four', line: 'one.two.three.four' },
  ])('with a sign of what stands between words: $text', ({ text, line }) => {
    expect(foldText(text).line).toBe(line);
  });

  it('knows where each word stands in what was written', () => {
    const text = 'A  sui\u00adcide, there';
    const { line, words } = foldText(text);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A',
      'sui\u00adcide',
      'there',
    ]);
    expect(words.map(({ at, text: word }) => line.slice(at, at + word.length))).toEqual([
      'a',
      'suicide',
      'there',
    ]);
  });
});
