import { describe, expect, it } from 'vitest';
import { anyPattern, isNeeded, parsePattern } from '../../../src/domain/wording/pattern.ts';
import { foldText } from '../../../src/domain/wording/words.ts';

const lists = { end: ['end', 'take @own'], own: ['his', 'her own'] };

const found = (pattern: string, text: string) =>
  [...foldText(text).line.matchAll(anyPattern([parsePattern(pattern, lists)]))].map(
    ([match]) => match,
  );

describe('a pattern', () => {
  it.each([
    { pattern: 'commit|commits suicide', text: 'They commits suicide', is: ['commits suicide'] },
    {
      pattern: 'commit (a) suicide',
      text: 'commit suicide, commit a suicide',
      is: ['commit suicide', 'commit a suicide'],
    },
    { pattern: '(very) mad', text: 'very mad', is: ['very mad'] },
    { pattern: 'suicid*', text: 'suicidal, homicidal', is: ['suicidal'] },
    { pattern: 'self-harm', text: 'self harm', is: ['self harm'] },
    { pattern: "don't", text: 'don’t', is: ['don t'] },
    { pattern: 'attempt ..1 failed', text: 'attempt, sadly failed', is: ['attempt,sadly failed'] },
    { pattern: 'attempt ..0 failed', text: 'attempt, failed', is: ['attempt,failed'] },
    { pattern: '@end life', text: 'take her own life', is: ['take her own life'] },
    { pattern: 'the suicidal $', text: 'the suicidal', is: ['the suicidal'] },
    { pattern: '# deaths', text: '300 deaths', is: ['300 deaths'] },
    { pattern: 'a.b', text: 'a b', is: [] },
  ])('$pattern is found in “$text”', ({ pattern, text, is }) => {
    expect(found(pattern, text)).toEqual(is);
  });

  it.each([
    { why: 'a comma stands between', pattern: 'commit suicide', text: 'commit, suicide' },
    { why: 'a sentence ends between', pattern: 'commit .. suicide', text: 'commit. Suicide' },
    { why: 'it would begin within a compound', pattern: 'cutter', text: 'cookie-cutter' },
    { why: 'it would end within a compound', pattern: 'psycho', text: 'psycho-social' },
    { why: 'the gap is wider', pattern: 'attempt ..1 failed', text: 'attempt that sadly failed' },
    {
      why: 'a comma stands in a gap of the phrase',
      pattern: 'risk (..1) people',
      text: 'risk, your people',
    },
    { why: 'what must not follow follows', pattern: 'mad !about', text: 'mad about music' },
    { why: 'the sentence goes on', pattern: 'the suicidal $', text: 'the suicidal thoughts' },
    { why: 'a year is no figure', pattern: 'in #', text: 'in 2014' },
    { why: 'a word only starts alike', pattern: 'suicide', text: 'suicides' },
  ])('is not found where $why', ({ pattern, text }) => {
    expect(found(pattern, text)).toEqual([]);
  });

  it('needs the rarest of its words', () => {
    const { needs } = parsePattern('a|the (young) suicid* .. of', lists);
    expect(needs).toEqual(['suicid*']);
    expect(isNeeded('suicidal', needs)).toBe(true);
    expect(isNeeded('the', needs)).toBe(false);
  });

  it('names a list that exists', () => {
    expect(() => parsePattern('@nothing', lists)).toThrow('nothing');
  });
});
