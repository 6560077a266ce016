import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/domain/language/reading-time.ts';

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

describe('the minutes that a text takes', () => {
  it.each([
    [0, 1],
    [1, 1],
    [200, 1],
    [201, 2],
    [400, 2],
    [450, 3],
  ])('%i words take %i', (count, expected) => {
    expect(readingMinutes(words(count))).toBe(expected);
  });

  it('count the words of any script', () => {
    expect(readingMinutes(words(201, 'كلمة'))).toBe(2);
  });

  it.each([
    ['citations', ' [^mead-2001]'],
    ['citations that touch a word', '[^mead-2001]'],
    ['tags', ' <Service id="fr-3114" />'],
    ['headings', ' ##'],
    ['dashes', ' –'],
    ['line breaks', '\n\n'],
  ])('do not count %s', (_, sign) => {
    expect(readingMinutes(`${words(200)}${sign}`)).toBe(1);
  });

  it('count the words of a link, and not its address', () => {
    expect(readingMinutes(`${words(199)} [link](https://example.org/a-b "a title")`)).toBe(1);
    expect(readingMinutes(`${words(199)} [two words](https://example.org/)`)).toBe(2);
  });
});
