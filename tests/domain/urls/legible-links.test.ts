import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLegibleLinks } from '../../../src/domain/urls/legible-links.ts';

describe('a link to a page of the same language stands in its letters', () => {
  it.each([
    ['Arabic', '<a href="/ar/%D9%81%D9%87%D9%85/">', '<a href="/ar/فهم/">'],
    ['with a part of a page', '<a href="/ar/x/#%d9%81">', '<a href="/ar/x/#ف">'],
    [
      'after other attributes',
      '<a class="b" href="/ar/%C3%A9t%C3%A9/">',
      '<a class="b" href="/ar/été/">',
    ],
  ])('%s', (_, html, legible) => {
    expect(withLegibleLinks(html, 'ar')).toBe(legible);
  });

  it.each([
    ['a sign that could end the attribute', '<a href="/ar/%22%3E%3Cscript%3E/">'],
    ['a sign that means something in an address', '<a href="/ar/%2F%3F%23%25/">'],
    [
      'the address by which other programs know a page',
      '<link rel="canonical" href="https://a.example/%D9%81/">',
    ],
    ['an address of somebody else', '<a href="https://a.example/%D9%81/">'],
    ['a text that looks like a link', '<p>href="/ar/%D9%81/"</p>'],
    ['a page in another language', '<a href="/fa/%D9%81/">'],
    ['ASCII alone', '<a href="/ar/help/?a=1&amp;b=2">'],
  ])('%s stays as it is', (_, html) => {
    expect(withLegibleLinks(html, 'ar')).toBe(html);
  });

  it('leads where it led', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (slug) => {
        const href = `/ar/${encodeURIComponent(slug)}/`;
        const [, legible = ''] =
          /href="([^"]*)"/.exec(withLegibleLinks(`<a href="${href}">`, 'ar')) ?? [];
        expect(new URL(legible, 'https://a.example').href).toBe(`https://a.example${href}`);
      }),
    );
  });
});
