import { describe, expect, it } from 'vitest';
import { pathTo, type Place } from '../../../src/domain/urls/paths.ts';

/** As a reader sees the path. */
const shown = (locale: 'en' | 'fr' | 'ar', place: Place) => decodeURI(pathTo(locale, place));

describe('the path of a page', () => {
  it.each<[Place, string, string, string]>([
    [{ kind: 'home' }, '/en/', '/fr/', '/ar/'],
    [{ kind: 'section', section: 'help' }, '/en/help/', '/fr/aide/', '/ar/مساعدة/'],
    [{ kind: 'section', section: 'search' }, '/en/search/', '/fr/recherche/', '/ar/بحث/'],
    [{ kind: 'country', country: 'fr' }, '/en/help/fr/', '/fr/aide/fr/', '/ar/مساعدة/fr/'],
    [
      { kind: 'service', country: 'fr', slug: '3114' },
      '/en/help/fr/3114/',
      '/fr/aide/fr/3114/',
      '/ar/مساعدة/fr/3114/',
    ],
    [
      { kind: 'entry', section: 'campaigns', slug: 'x' },
      '/en/campaigns/x/',
      '/fr/campagnes/x/',
      '/ar/حملات/x/',
    ],
    [{ kind: 'page', slug: 'x' }, '/en/x/', '/fr/x/', '/ar/x/'],
  ])('of %j has the words of each language', (place, en, fr, ar) => {
    expect(shown('en', place)).toBe(en);
    expect(shown('fr', place)).toBe(fr);
    expect(shown('ar', place)).toBe(ar);
  });

  it('is encoded as a browser sends it', () => {
    expect(pathTo('ar', { kind: 'country', country: 'fr' })).toBe(
      '/ar/%D9%85%D8%B3%D8%A7%D8%B9%D8%AF%D8%A9/fr/',
    );
  });

  it('is encoded in its slug too', () => {
    expect(pathTo('fr', { kind: 'entry', section: 'topics', slug: 'été' })).toBe(
      '/fr/themes/%C3%A9t%C3%A9/',
    );
  });

  it.each(['en', 'fr', 'ar'] as const)('is what the URL parser makes of it, in %s', (locale) => {
    const path = pathTo(locale, { kind: 'entry', section: 'understand', slug: 'دعم-الأقران' });
    expect(new URL(path, 'https://example.org').pathname).toBe(path);
  });
});
