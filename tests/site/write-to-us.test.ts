import { describe, expect, it } from 'vitest';
import { builtPages, localisedPages } from '../support/built-site.ts';

/** The pages whose text has a link to write to the association: that of the footer is on every page. */
const pages = localisedPages(builtPages()).filter(({ document }) =>
  document.querySelector('.prose a[href^="mailto:hello@nightlight.example"]'),
);

describe('the page to write to us', () => {
  it('is there in each language', () => {
    expect(pages.map(({ locale }) => locale).toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr']);
  });

  it.each(pages)('$path says that it is no help line and shows one, before the address', (page) => {
    const { innerHTML: html = '' } = page.document.querySelector('.prose') ?? {};
    const number = html.indexOf('href="tel:3114"');
    expect(html.trim().startsWith('<p>')).toBe(true);
    expect(number).toBeGreaterThan(html.indexOf('</p>'));
    expect(html.indexOf('href="mailto:')).toBeGreaterThan(number);
  });

  it.each(pages)('$path has a subject filled in, and an address that can be copied', (page) => {
    const link = page.document.querySelector('.prose a[href^="mailto:"]')!;
    const subject = new URL(link.getAttribute('href')!).searchParams.get('subject');
    expect(subject?.length).toBeGreaterThan(10);
    expect(link.text.trim()).toBe('hello@nightlight.example');
    expect(link.getAttribute('dir')).toBe('ltr');
  });
});
