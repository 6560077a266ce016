import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute, builtPages, isIndexed } from '../support/built-site.ts';

const pages = builtPages();
const site = 'https://nightlight.example';
const embedded = pages.filter(({ path }) => path.startsWith('/embed/'));
const paths = (found: readonly { path: string }[]) => found.map(({ path }) => path);

const fullPageOf = (page: (typeof pages)[number]) => {
  const canonical = attribute(page, 'link[rel=canonical]', 'href');
  return pages.find(({ path }) => site + path === canonical);
};
const idsIn = (page: (typeof pages)[number] | undefined) =>
  page?.document
    .querySelectorAll('[data-service]')
    .map((element) => element.getAttribute('data-service'));

describe('the page for a frame', () => {
  it('is there for each page of a country, which it names as the whole', () => {
    const countries = pages.filter(({ path, locale }) =>
      locale ? /^\/[a-z]{2}\/[^/]+\/[a-z]{2}\/$/.test(path) : false,
    );
    expect(paths(embedded.map((page) => fullPageOf(page)!)).sort()).toEqual(
      paths(countries).sort(),
    );
  });

  it('shows the same services, in the same order, emergency numbers first', () => {
    const different = embedded.filter(
      (page) => idsIn(page)?.join() !== idsIn(fullPageOf(page))?.join(),
    );
    expect(paths(different)).toEqual([]);
    expect(idsIn(embedded.find(({ path }) => path === '/embed/en/fr/'))?.[0]).toBe('fr-emergency');
  });

  it('is in no search engine, no sitemap, and not in our own search', () => {
    expect(paths(embedded.filter(isIndexed))).toEqual([]);
    expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain('/embed/');
    const searchable = embedded.filter(({ document }) =>
      document.querySelector('[data-pagefind-body]'),
    );
    expect(paths(searchable)).toEqual([]);
  });

  it('opens no page inside the frame: numbers and mail are left to the device', () => {
    const stuck = embedded.flatMap(({ path, document }) =>
      document
        .querySelectorAll('a[href]')
        .filter((link) => {
          const opensPage = /^(\/|https:)/.test(link.getAttribute('href') ?? '');
          const leaves =
            link.getAttribute('target') === '_blank' &&
            link.getAttribute('rel')?.includes('noopener');
          return opensPage ? !leaves : link.hasAttribute('target');
        })
        .map((link) => `${path} -> ${link.getAttribute('href') ?? ''}`),
    );
    expect(stuck).toEqual([]);
  });

  it('has one first heading, and the services below it in order', () => {
    const wrong = embedded.filter(({ document }) => {
      const levels = document
        .querySelectorAll('h1, h2, h3')
        .map((heading) => Number(heading.tagName.slice(1)));
      const jumps = levels.some((level, index) => index > 0 && level > levels[index - 1]! + 1);
      return levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1 || jumps;
    });
    expect(paths(wrong)).toEqual([]);
  });

  it('dates every service', () => {
    const undated = embedded.filter(({ document }) =>
      document
        .querySelectorAll('[data-service]')
        .some((service) => !/20\d\d/.test(service.querySelector('.verified')?.text ?? '')),
    );
    expect(paths(undated)).toEqual([]);
  });
});
