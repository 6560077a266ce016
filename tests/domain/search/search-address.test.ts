import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanQuery,
  formatWish,
  parseWish,
  type SearchWish,
} from '../../../src/domain/search/search-address.ts';

const nothing: SearchWish = { query: '', kind: '', topic: '', country: '' };

describe('the address of a search', () => {
  it.each<[string, Partial<SearchWish>]>([
    ['', {}],
    ['#', {}],
    ['#q=exam%20nights', { query: 'exam nights' }],
    ['#q=exam+nights&kind=service', { query: 'exam nights', kind: 'service' }],
    ['#country=fr&topic=grief', { country: 'fr', topic: 'grief' }],
    ['#unknown=1', {}],
    ['#q=%', { query: '%' }],
    ['#q=%E0%A4%A', { query: '\ufffd%A' }],
  ])('%s is read', (hash, wish) => {
    expect(parseWish(hash)).toEqual({ ...nothing, ...wish });
  });

  it('is nothing for a wish of nothing, so that no bare # stays', () => {
    expect(formatWish(nothing)).toBe('');
  });

  it('is read as it was written, whatever was typed', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 40 });
    const wishes = fc.record({
      query: word.map(cleanQuery),
      kind: word,
      topic: word,
      country: word,
    });
    fc.assert(
      fc.property(wishes, (wish) => {
        expect(parseWish(formatWish(wish))).toEqual(wish);
      }),
    );
  });

  it('can be read from any text, and brings no control character and no endless query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (hash) => {
        const { query } = parseWish(`#q=${hash}`);
        expect(query).not.toMatch(/\p{Cc}/u);
        expect(query.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
