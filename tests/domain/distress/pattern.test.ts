import { describe, expect, it } from 'vitest';
import { parsePattern, type Pattern } from '../../../src/domain/distress/pattern.ts';

/** A pattern in one line, with what was understood in capitals. */
const spelt = (pattern: Pattern) =>
  pattern
    .map((step) => {
      if (step.kind === 'gap') return 'GAP';
      const forms = step.forms.map(
        ({ text, isStem, isForgiving }) =>
          `${text}${isStem ? '+ANY' : ''}${isForgiving ? '+SLIP' : ''}`,
      );
      return forms.join(' OR ') + (step.isOptional ? '?' : '');
    })
    .join(', ');

const lists = { self: ['me', 'my self'], empty: [] };

describe('a pattern', () => {
  it.each([
    ['want die', 'want, die'],
    ['want|wanna die', 'want OR wana, die'],
    ['want (to|2) die', 'want, to OR 2?, die'],
    ['cut .. arm', 'cut, GAP, arm'],
    ['kill*', 'kil+ANY'],
    ['kms~', 'kms+SLIP'],
    ['suicid*', 'suicid+ANY+SLIP'],
    ['suicide', 'suicide+SLIP'],
    ['don’t', 'dont'],
    ['WANT', 'want'],
  ])('%s means: %s', (source, meaning) => {
    expect(parsePattern(source, lists, 'joins').map(spelt)).toEqual([meaning]);
  });

  it('hears words in Latin letters as such and as Arabic, where a language is written in that', () => {
    expect(parsePattern('kms|mout', {}, 'joins', 'arabic').map(spelt)).toEqual([
      'kms OR كمس OR mout OR موت',
    ]);
  });

  it('splits at apostrophes where a language does', () => {
    expect(parsePattern("j'en peux", {}, 'splits').map(spelt)).toEqual(['j, en, peux']);
  });

  it('becomes several where a list holds phrases', () => {
    expect(parsePattern('kill @self now', lists, 'joins').map(spelt)).toEqual([
      'kil, me, now',
      'kil, my, self, now',
    ]);
  });

  it('becomes none where a list is empty, rather than one that anything matches', () => {
    expect(parsePattern('@empty', lists, 'joins')).toEqual([]);
  });

  it('names the list that is not there', () => {
    expect(() => parsePattern('kill @sefl', lists, 'joins')).toThrow('There is no list “sefl”.');
  });
});
