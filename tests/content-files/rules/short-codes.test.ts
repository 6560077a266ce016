import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/check.ts';
import { newShortCode } from '../../../src/content-files/short-codes.ts';
import { readContent } from '../../../src/content-files/read-content.ts';
import { type Changes, contentTree, replacing } from '../../support/content-tree.ts';

const explainer = 'explainers/listening-well/index.en.mdx';
const campaign = 'campaigns/long-nights/index.en.mdx';
const code = (value: string) => replacing('published:', `code: ${value}\npublished:`);

const faultsOf = (changes: Changes) =>
  checkContent(contentTree(changes), '2026-11-22').faults.filter(
    ({ severity }) => severity === 'error',
  );

describe('the code of an article', () => {
  it.each<[string, Changes]>([
    ['is its own', { [explainer]: code('listen'), [campaign]: code('nights') }],
    ['is left out', {}],
    [
      'was published for it',
      { [explainer]: code('listen'), 'addresses.txt': '/c/listen/ explainers/listening-well\n' },
    ],
    [
      'is another one today than it was',
      { [explainer]: code('listen'), 'addresses.txt': '/c/hear/ explainers/listening-well\n' },
    ],
    [
      'was published for an entry whose folder has a new name',
      { [explainer]: code('listen'), 'addresses.txt': '/c/listen/ explainers/listening\n' },
    ],
  ])('is right where it %s', (_, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  it('belongs to one article: the fault names the files of both', () => {
    expect(faultsOf({ [explainer]: code('nights'), [campaign]: code('nights') })).toMatchObject([
      {
        path: `content/${explainer}`,
        rule: 'address/code',
        field: 'code',
        message: `has the short link of content/${campaign}: /c/nights`,
        remedy: `Give content/${explainer} another code, which nobody has printed yet.`,
      },
    ]);
  });

  it('that was published for one article can be given to no other', () => {
    const record = '/c/nights/ campaigns/long-nights\n';
    expect(faultsOf({ [explainer]: code('nights'), 'addresses.txt': record })).toMatchObject([
      {
        path: `content/${explainer}`,
        rule: 'address/code',
        field: 'code',
        message: 'is the short link that was published for campaigns/long-nights: /c/nights',
      },
    ]);
  });

  it.each(['Nights', 'two-words', 'night1', '"2345"', 'n'])('cannot be %s', (value) => {
    expect(faultsOf({ [explainer]: code(value) })).toMatchObject([
      {
        field: 'code',
        message: expect.stringContaining('is not a code for a short link') as string,
      },
    ]);
  });

  it('stands in the file of the facts alone', () => {
    const translation = 'explainers/listening-well/index.fr.mdx';
    expect(faultsOf({ [translation]: replacing('slug:', 'code: ecoute\nslug:') })).toMatchObject([
      { path: `content/${translation}`, field: 'code' },
    ]);
  });
});

describe('the code of a new article', () => {
  it('is none that another has, nor one that was ever published', () => {
    const content = readContent(
      contentTree({
        [campaign]: code('summer'),
        'addresses.txt': '/c/summer2/ explainers/listening-well\n',
      }),
    );
    expect(newShortCode(content, 'summer')).toBe('summer3');
    expect(newShortCode(content, 'winter')).toBe('winter');
  });
});
