import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedId, lastChange, mostItems, newestOf } from '../../../src/domain/metadata/feed.ts';

describe('the id of what a feed gives out', () => {
  it.each([
    ['https://example.org', 'fr', 'explainers/sleep', 'tag:example.org,2026:explainers/sleep/fr'],
    ['https://example.org/', 'ar', 'all', 'tag:example.org,2026:all/ar'],
    ['https://écoute.example', 'en', 'all', 'tag:xn--coute-9ra.example,2026:all/en'],
  ])('%s, %s, %s -> %s', (site, language, path, expected) => {
    expect(feedId(site, language, path)).toBe(expected);
  });
});

const dated = (id: string, updated: string, published = '2026-01-01') => ({
  id,
  updated,
  published,
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-09-${String(n).padStart(2, '0')}`);
const articles = fc.uniqueArray(fc.record({ id: fc.uuid(), updated: day, published: day }), {
  selector: ({ id }) => id,
  maxLength: 120,
});

describe('the articles of a feed', () => {
  it.each([
    ['what changed last first', [dated('a', '2026-01-02'), dated('b', '2026-03-01')], ['b', 'a']],
    [
      'of one day the newer first',
      [dated('a', '2026-03-01'), dated('b', '2026-03-01', '2026-02-01')],
      ['b', 'a'],
    ],
    ['else by name', [dated('b', '2026-03-01'), dated('a', '2026-03-01')], ['a', 'b']],
  ])('stand in an order: %s', (_, items, expected) => {
    expect(newestOf(items).map(({ id }) => id)).toEqual(expected);
  });

  it('are the same, and as few, in whatever order they come', () => {
    fc.assert(
      fc.property(articles, (items) => {
        const found = newestOf(items);
        expect(found).toEqual(newestOf(items.toReversed()));
        expect(found).toHaveLength(Math.min(items.length, mostItems));
        const oldest = found.at(-1)?.updated ?? '';
        const leftOut = items.filter((item) => !found.includes(item));
        expect(leftOut.filter(({ updated }) => updated > oldest)).toEqual([]);
      }),
    );
  });
});

describe('the last change of a feed', () => {
  it.each([
    ['of its newest article', [dated('a', '2026-01-02'), dated('b', '2026-03-01')], '2026-03-01'],
    ['the epoch of an empty one, so that the clock does not count', [], '1970-01-01'],
  ])('is that %s', (_, items, expected) => {
    expect(lastChange(items)).toBe(expected);
  });
});
