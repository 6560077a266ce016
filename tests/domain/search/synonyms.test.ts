import { describe, expect, it } from 'vitest';
import { groupsFrom, hiddenWords, mentionedWords } from '../../../src/domain/search/synonyms.ts';
import { searchTerms } from '../../../src/domain/search/terms.ts';

const groups = [
  ['friend', 'mate', 'flatmate'],
  ['exam', 'finals', 'stress'],
  ['peer support', 'someone like me'],
  ['stress', 'pressure'],
];
const groupsOf = groupsFrom(groups, (text) => searchTerms(text, 'en'));

describe('the groups of synonyms that a text speaks of', () => {
  it.each([
    ['How to support a friend', [0]],
    ['Two FRIENDS talk', [0]],
    ['A mate before the finals', [0, 1]],
    ['What is peer support?', [2]],
    ['A word of two groups: stress', [1, 3]],
  ])('are in “%s” those of which it names a word', (text, numbers) => {
    expect(groupsOf(text)).toEqual(numbers);
  });

  it.each([
    ['half of a phrase', 'support from a peer'],
    ['a word inside another', 'befriending examples'],
    ['nothing', ''],
  ])('are none for %s', (_, text) => {
    expect(groupsOf(text)).toEqual([]);
  });
});

describe('the words of a page that are not shown', () => {
  const topics = { exams: 'Exams' };
  const page = { words: ['Nightline'], topics: ['exams'], called: [0], about: [3], mentions: [1] };
  const hidden = hiddenWords(page, groups, topics);

  it('are the synonyms of its title, and its own words, its topics and the synonyms of those', () => {
    expect(hidden).toEqual({
      called: ['friend', 'mate', 'flatmate'],
      keywords: ['Nightline', 'Exams', 'stress', 'pressure'],
    });
  });

  it('are also what its text speaks of, without what is already there', () => {
    expect(mentionedWords(page, hidden, groups)).toEqual(['exam', 'finals']);
  });

  it.each([
    ['twice among its own', { words: ['SOS', 'SOS'], topics: [] }, { keywords: ['SOS'] }],
    [
      'in its title and elsewhere',
      { words: ['mate'], topics: [], called: [0] },
      { called: groups[0], keywords: [] },
    ],
    [
      'in two groups',
      { words: [], topics: [], called: [1, 3] },
      { called: ['exam', 'finals', 'stress', 'pressure'] },
    ],
  ])('hold a word once that stands %s', (_, record, expected) => {
    expect(hiddenWords(record, groups, topics)).toMatchObject(expected);
  });

  it.each([
    ['a group that the list does not hold', { words: [], topics: [], about: [99] }],
    ['a topic without a name', { words: [], topics: ['unknown'] }],
  ])('leave out %s', (_, record) => {
    expect(hiddenWords(record, groups, topics)).toEqual({ called: [], keywords: [] });
  });
});
