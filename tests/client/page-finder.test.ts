import { describe, expect, it } from 'vitest';
import { createPageFinder, type PageList, startPageFinder } from '../../src/client/page-finder.ts';

const page = (path: string, title: string, more: object) => ({
  kind: 'explainer' as const,
  path,
  title,
  description: '',
  trail: '',
  words: [],
  topics: [],
  ...more,
});

const list: PageList = {
  locale: 'en',
  holidays: {},
  ignored: ['how', 'to'],
  topics: { exams: 'Exams' },
  synonyms: [
    ['friend', 'flatmate'],
    ['insomnia', 'awake'],
  ],
  pages: [
    page('/friend/', 'A friend in need', { called: [0] }),
    page('/sleep/', 'Nights', { about: [1], mentions: [0] }),
    page('/exams/', 'The last week', { topics: ['exams'], words: ['Revision'] }),
  ],
};
const pathsIn = (find: (query: string) => readonly { path: string }[], query: string) =>
  find(query).map(({ path }) => path);

describe('a page', () => {
  it.each([
    ['flatmate', ['/friend/', '/sleep/'], 'a synonym of its title before one of its text'],
    ['awake', ['/sleep/'], 'a synonym of its subject'],
    ['exams', ['/exams/'], 'the name of its topic'],
    ['revision', ['/exams/'], 'a word of its own that is not shown'],
    ['flatmate awake', ['/sleep/', '/friend/'], 'words of its subject and its text together'],
    ['frlatmate', ['/friend/', '/sleep/'], 'a word with a slip'],
    ['lfatmate', ['/friend/', '/sleep/'], 'a word with letters that changed places'],
    ['how to', [], 'nothing that it does not hold'],
  ])('is found by “%s”', (query, paths) => {
    expect(pathsIn(createPageFinder(list), query)).toEqual(paths);
  });

  it('is found by its names at once, and by what its text speaks of after that was read', () => {
    const { find, readMentions } = startPageFinder(list);
    expect(pathsIn(find, 'flatmate')).toEqual(['/friend/']);
    expect([...readMentions()]).toHaveLength(1);
    expect(pathsIn(find, 'flatmate')).toEqual(['/friend/', '/sleep/']);
  });

  it('is read in slices, and found alike whatever their number', () => {
    const many = Array.from({ length: 250 }, (_, number) =>
      page(`/${number}/`, `Page ${number}`, { mentions: [1] }),
    );
    const { find, readMentions } = startPageFinder({ ...list, pages: many });
    expect([...readMentions()]).toHaveLength(3);
    expect(find('insomnia')).toHaveLength(250);
  });
});
