import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { contentTree } from '../support/content-tree.ts';
import { addedTo, askNew, textsIn } from '../support/run-new.ts';

describe('npm run new, asking', () => {
  it('takes numbers, names and defaults, and writes what check takes', () => {
    const directory = contentTree();
    const answers = ['1', '1 2', 'Summer nights', '', 'Nuits d’été', '', '', '', '2', 'y'];
    const { status, stdout } = askNew(directory, ['--ask'], answers);
    expect(status).toBe(0);
    expect(stdout).toContain('1 campaign: an article with a season');
    const texts = textsIn(directory);
    expect(texts['campaigns/summer-nights/index.en.mdx']).toMatch(/^title: Summer nights$/m);
    expect(texts['campaigns/summer-nights/index.en.mdx']).toMatch(/^published: 2026-11-22$/m);
    expect(texts['campaigns/summer-nights/index.en.mdx']).toMatch(/^authors: \[editorial-team\]$/m);
    expect(texts['campaigns/summer-nights/index.en.mdx']).toMatch(/^topics: \[listening\]$/m);
    expect(texts['campaigns/summer-nights/index.en.mdx']).toMatch(/^sensitive: true$/m);
    expect(texts['campaigns/summer-nights/index.fr.mdx']).toMatch(/^slug: nuits-d-ete$/m);
    const { faults } = checkContent(directory, '2026-11-22');
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says what is wrong with an answer, and asks again', () => {
    const directory = contentTree();
    const answers = [
      'poem',
      'page',
      'english',
      'en',
      '',
      'a'.repeat(61),
      'About',
      'about',
      'us-two',
      '',
      'us',
      'tomorrow',
      '',
      'maybe',
      'n',
    ];
    const { status, stdout } = askNew(directory, ['--ask'], answers);
    expect(stdout).toContain('There is no “poem” here');
    expect(stdout).toContain('There is no “english” here');
    expect(stdout).toContain('This is empty');
    expect(stdout).toContain('is longer than 60 characters');
    expect(stdout).toContain('pages/about/ exists already');
    expect(stdout).toContain('The address “about” has the address of pages/about');
    expect(stdout).toContain('“tomorrow” is not a day of the calendar');
    expect(stdout).toContain('Write y for yes or n for no.');
    expect(status).toBe(0);
    expect(textsIn(directory)['pages/us-two/index.en.mdx']).toMatch(/^slug: us$/m);
  });

  it('asks only for what the line does not say', () => {
    const directory = contentTree();
    const { status, stdout } = askNew(
      directory,
      ['topic', '--title', 'Rest', '--ask'],
      ['en', 'n'],
    );
    expect(status).toBe(0);
    expect(stdout).not.toContain('title:');
    expect(textsIn(directory)).toHaveProperty(['topics/rest/index.en.mdx']);
  });

  it('writes nothing where the answers end', () => {
    const directory = contentTree();
    const before = textsIn(directory);
    const { status, stderr } = askNew(directory, ['--ask'], ['page', 'en', 'Our friends']);
    expect(status).toBe(1);
    expect(stderr).toContain('The answers ended. Nothing was written.');
    expect(textsIn(directory)).toEqual(before);
  });

  it('offers for a translation only what has none in that language', () => {
    const directory = contentTree();
    const before = textsIn(directory);
    const { status, stdout } = askNew(directory, ['translation', '--ask'], ['fr', 'pages/about']);
    expect(status).toBe(0);
    expect(stdout).not.toContain('explainers/listening-well');
    expect(addedTo(before, textsIn(directory))).toEqual(['pages/about/index.fr.mdx']);
  });
});
