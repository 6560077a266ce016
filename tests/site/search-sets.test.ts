import { describe, expect, it } from 'vitest';
import { createPageFinder } from '../../src/client/page-finder.ts';
import { measureSets, readBaseline, readPageList } from '../../src/cli/bench/measure-sets.ts';

const scores = measureSets();
const baseline = readBaseline();

describe('the search', () => {
  it('is measured with every set, and no other', () => {
    expect(Object.keys(scores)).toEqual(Object.keys(baseline));
  });

  it.each(Object.entries(baseline))('keeps in %s at least %d', (name, least) => {
    expect(scores[name]).toBeGreaterThanOrEqual(least);
  });
});

describe('a number that is typed alone', () => {
  const find = createPageFinder(readPageList('en'));
  const pathsFor = (query: string) => find(query).map(({ path }) => path);

  it.each([
    ['999', ['/en/help/gb/emergency/', '/en/help/ie/emergency/']],
    ['000', ['/en/help/au/emergency/']],
    ['3114', ['/en/help/fr/3114/']],
    ['09 72 39 40 50', ['/en/help/fr/sos-amitie/']],
    ['+33 9 72 39 40 50', ['/en/help/fr/sos-amitie/']],
    ['0033972394050', ['/en/help/fr/sos-amitie/']],
    ['٣١١٤', ['/en/help/fr/3114/']],
  ])('finds first who answers at %s', (query, first) => {
    expect(pathsFor(query).slice(0, first.length).sort()).toEqual(first);
  });

  it('is still found by its beginning', () => {
    expect(pathsFor('0972')[0]).toBe('/en/help/fr/sos-amitie/');
  });
});
