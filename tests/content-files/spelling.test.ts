import { describe, expect, it } from 'vitest';
import { checkContentAndSpelling } from '../../src/content-files/check.ts';
import { inShort, today } from '../support/content-faults.ts';
import { adding, type Change, contentTree, replacing } from '../support/content-tree.ts';

const campaign = 'campaigns/long-nights/index.en.mdx';
const explainer = 'explainers/listening-well/index.en.mdx';
const inFrench = 'explainers/listening-well/index.fr.mdx';

async function misspelledWith(changes: Readonly<Record<string, Change>>): Promise<string[]> {
  const { faults } = await checkContentAndSpelling(contentTree(changes), today);
  return faults.map(inShort);
}

const unknown = (word: string) => `has “${word}”, which is in no dictionary of this language`;

describe('spelling', () => {
  it('is right in the content of the tree', async () => {
    expect(await misspelledWith({})).toEqual([]);
  });

  it('is told once for each word of a file, where the word stands first', async () => {
    const text = 'A nihgt is long.\n\nThe other **nihgt** is longer.';
    expect(await misspelledWith({ [campaign]: adding(text) })).toEqual([
      `17:3 warning spelling/unknown ${unknown('nihgt')}`,
    ]);
  });

  it('is that of the language of the file', async () => {
    expect(await misspelledWith({ [inFrench]: adding('Une nuitt, l’écouute.') })).toEqual([
      `12:5 warning spelling/unknown ${unknown('nuitt')}`,
      `12:12 warning spelling/unknown ${unknown('l’écouute')}`,
    ]);
  });

  it.each([
    ['code and addresses', 'Write `nihgt`, see [the line](https://nihgt.example/nihgt).'],
    ['abbreviations and numbers', 'The NHGT and 24nihgt.'],
    ['names of services and words of sources', 'The numéro national, and Fonda.'],
    ['words in other letters', 'The word ليل.'],
  ])('is not looked at in %s', async (_, text) => {
    const named = replacing('title: Nightline France', 'title: Fonda, Nightline France');
    expect(await misspelledWith({ [explainer]: (file) => adding(text)(named(file)) })).toEqual([]);
  });

  it('takes the words of the lists, at the start of a sentence too', async () => {
    const change = { [campaign]: adding('Webchatt is here. A webchatt, Zzurich.') };
    expect(await misspelledWith(change)).toHaveLength(3);
    expect(
      await misspelledWith({
        ...change,
        'spelling/en.yaml': adding('  - webchatt'),
        'spelling/names.yaml': adding('  - Zzurich'),
      }),
    ).toEqual([]);
  });

  it('may be accepted in one file, with its words', async () => {
    const field =
      'accepted:\n  - rule: spelling/unknown\n    words: nihgt\n    reason: So it was said.\n';
    const accepted = replacing('everyYear:', `${field}everyYear:`);
    expect(
      await misspelledWith({ [campaign]: (file) => adding('A nihgt.')(accepted(file)) }),
    ).toEqual([expect.stringContaining('info spelling/unknown')]);
    expect(await misspelledWith({ [campaign]: accepted })).toEqual([
      expect.stringContaining('warning accepted/unneeded'),
    ]);
  });

  it('has lists of single words', async () => {
    expect(await misspelledWith({ 'spelling/en.yaml': 'words: [two words]\n' })).toEqual([
      '1:9 error schema/value words.0 is not one word',
    ]);
  });
});
