import { describe, expect, it } from 'vitest';
import { synonymsFrom } from '../../../src/domain/search/page-record.ts';
import { searchTerms } from '../../../src/domain/search/terms.ts';

const groups = [
  ['friend', 'mate', 'flatmate'],
  ['exam', 'finals'],
  ['peer support', 'someone like me'],
];
const synonymsOf = synonymsFrom(groups, (text) => searchTerms(text, 'en'));

describe('the other words for what a text speaks of', () => {
  it.each([
    ['How to support a friend', groups[0]],
    ['Two FRIENDS talk', groups[0]],
    ['A mate before the exams', [...groups[0]!, ...groups[1]!]],
    ['What is peer support?', groups[2]],
  ])('of “%s” are those of every group that it names', (text, words) => {
    expect(synonymsOf(text)).toEqual(words);
  });

  it.each([
    ['half of a phrase', 'support from a peer'],
    ['a word inside another', 'befriending examples'],
    ['nothing', ''],
  ])('are not there for %s', (_, text) => {
    expect(synonymsOf(text)).toEqual([]);
  });
});
