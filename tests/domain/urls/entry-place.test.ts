import { describe, expect, it } from 'vitest';
import { placeOfEntry } from '../../../src/domain/urls/entry-place.ts';

describe('the place of an entry', () => {
  it.each([
    ['fr-3114', 'fr', '3114'],
    ['fr-nightline-france', 'fr', 'nightline-france'],
    ['int-findahelpline', 'int', 'findahelpline'],
  ])('is, for the service %s, below its country %s: %s', (id, country, slug) => {
    expect(placeOfEntry({ collection: 'services', id, slug: undefined })).toEqual({
      kind: 'service',
      country,
      slug,
    });
  });

  it('is, for a page, right below the language', () => {
    expect(placeOfEntry({ collection: 'pages', id: 'about', slug: 'a-propos' })).toEqual({
      kind: 'page',
      slug: 'a-propos',
    });
  });

  it.each([
    ['explainers', 'understand'],
    ['campaigns', 'campaigns'],
    ['topics', 'topics'],
  ] as const)('is, for %s, in the section %s', (collection, section) => {
    expect(placeOfEntry({ collection, id: 'sleep', slug: 'sommeil' })).toEqual({
      kind: 'entry',
      section,
      slug: 'sommeil',
    });
  });

  it.each(['pages', 'explainers', 'campaigns', 'topics'] as const)(
    'has the id for a slug where one of the %s has no slug in the language',
    (collection) => {
      expect(placeOfEntry({ collection, id: 'sleep', slug: undefined })).toHaveProperty(
        'slug',
        'sleep',
      );
    },
  );
});
