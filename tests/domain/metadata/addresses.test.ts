import { describe, expect, it } from 'vitest';
import {
  absoluteUrl,
  alternatesOf,
  canonicalUrl,
  type PageAddresses,
} from '../../../src/domain/metadata/addresses.ts';

const site = 'https://example.org';

/** Written in English, translated into French, shown in English on the Arabic site. */
const support: PageAddresses = {
  paths: {
    en: '/en/understand/support/',
    fr: '/fr/comprendre/soutien/',
    ar: '/ar/%D9%81%D9%87%D9%85/support/',
  },
  translated: ['en', 'fr'],
  source: 'en',
};

describe('the address that search engines keep', () => {
  it.each([
    ['en', 'https://example.org/en/understand/support/'],
    ['fr', 'https://example.org/fr/comprendre/soutien/'],
  ] as const)('of a page that exists in %s is its own', (locale, expected) => {
    expect(canonicalUrl(support, locale, site)).toBe(expected);
  });

  it('of a page without a translation is that of its original', () => {
    expect(canonicalUrl(support, 'ar', site)).toBe('https://example.org/en/understand/support/');
  });

  it('of an original that is not in English is that of the original too', () => {
    const french: PageAddresses = { ...support, translated: ['fr'], source: 'fr' };
    expect(canonicalUrl(french, 'en', site)).toBe('https://example.org/fr/comprendre/soutien/');
  });
});

describe('the languages of a page', () => {
  it.each(['en', 'fr'] as const)('are all that it is written in, seen from %s', (locale) => {
    expect(alternatesOf(support, locale, site, undefined)).toEqual([
      { hreflang: 'en', href: 'https://example.org/en/understand/support/' },
      { hreflang: 'fr', href: 'https://example.org/fr/comprendre/soutien/' },
      { hreflang: 'x-default', href: 'https://example.org/en/understand/support/' },
    ]);
  });

  it('are none for a page whose text stands in another language', () => {
    expect(alternatesOf(support, 'ar', site, undefined)).toEqual([]);
  });

  it('end with the original where nothing else is the default', () => {
    const french: PageAddresses = { ...support, source: 'fr' };
    expect(alternatesOf(french, 'en', site, undefined).at(-1)).toEqual({
      hreflang: 'x-default',
      href: 'https://example.org/fr/comprendre/soutien/',
    });
  });

  it('end with the page that chooses a language where there is one', () => {
    expect(alternatesOf(support, 'en', site, '/').at(-1)).toEqual({
      hreflang: 'x-default',
      href: 'https://example.org/',
    });
  });

  it('leave out a translation whose language is switched off', () => {
    const paths = { en: '/en/understand/support/', ar: '/ar/%D9%81%D9%87%D9%85/support/' };
    const hreflangs = alternatesOf({ ...support, paths }, 'en', site, undefined).map(
      ({ hreflang }) => hreflang,
    );
    expect(hreflangs).toEqual(['en', 'x-default']);
  });
});

describe('an address in full', () => {
  it.each([
    ['/fr/aide/', 'https://example.org', 'https://example.org/fr/aide/'],
    ['/fr/aide/', 'https://example.org/', 'https://example.org/fr/aide/'],
    [
      '/ar/%D9%81%D9%87%D9%85/',
      'https://example.org',
      'https://example.org/ar/%D9%81%D9%87%D9%85/',
    ],
  ])('of %s on %s is %s', (path, origin, expected) => {
    expect(absoluteUrl(path, origin)).toBe(expected);
  });
});
