import { describe, expect, it } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import {
  asSent,
  attribute,
  builtPages,
  type BuiltPage,
  isIndexed,
  localisedPages,
} from '../support/built-site.ts';

const pages = builtPages();
const site = 'https://nightlight.example';
const byUrl = new Map(pages.map((page) => [site + page.path, page]));

const alternatesOf = (page: BuiltPage) =>
  page.document.querySelectorAll('link[rel=alternate][hreflang]').map((link) => ({
    language: link.getAttribute('hreflang') ?? '',
    url: link.getAttribute('href') ?? '',
  }));

describe('every page', () => {
  it('says its language and direction', () => {
    const wrong = localisedPages(pages).filter(
      (page) =>
        attribute(page, 'html', 'lang') !== page.locale ||
        attribute(page, 'html', 'dir') !== locales[page.locale].direction,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has a link to itself in every language, each in its own lang', () => {
    const codes = ['en', 'fr', 'ar', 'es', 'de'];
    const wrong = localisedPages(pages).filter((page) => {
      const links = page.document.querySelectorAll('.site-header .languages a');
      return (
        links.map((link) => link.getAttribute('lang')).join() !== codes.join() ||
        links.some((link) => !byUrl.has(site + asSent(link.getAttribute('href') ?? '')))
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the reader on the page when the language changes', () => {
    const leading = localisedPages(pages).flatMap((page) =>
      page.document
        .querySelectorAll('.site-header .languages a')
        .map((link) => byUrl.get(site + asSent(link.getAttribute('href') ?? '')))
        .filter((other) => other && !leadsBack(other, page.path))
        .map((other) => `${page.path} -> ${other?.path ?? ''}`),
    );
    expect(leading).toEqual([]);
  });

  it('names a canonical address that exists', () => {
    const wrong = localisedPages(pages).filter(
      (page) => !byUrl.has(attribute(page, 'link[rel=canonical]', 'href') ?? ''),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

const leadsBack = (page: BuiltPage, path: string) =>
  page.document
    .querySelectorAll('.site-header .languages a')
    .some((link) => asSent(link.getAttribute('href') ?? '') === path);

describe('the alternates of an indexed page', () => {
  const indexed = localisedPages(pages).filter(isIndexed);

  it('name the page itself, and one that is x-default', () => {
    const wrong = indexed.filter((page) => {
      const alternates = alternatesOf(page);
      return (
        !alternates.some(
          ({ language, url }) => language === page.locale && url === site + page.path,
        ) || alternates.filter(({ language }) => language === 'x-default').length !== 1
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('name each other', () => {
    const oneSided = indexed.flatMap((page) =>
      alternatesOf(page)
        .filter(({ language }) => language !== 'x-default')
        .filter(({ url }) => {
          const other = byUrl.get(url);
          return !other || !alternatesOf(other).some((back) => back.url === site + page.path);
        })
        .map(({ url }) => `${page.path} -> ${url}`),
    );
    expect(oneSided).toEqual([]);
  });

  it('are the same in the sitemap', async () => {
    const { readFile } = await import('node:fs/promises');
    const sitemap = await readFile('dist/sitemap-0.xml', 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]);
    const expected = pages.filter((page) => isIndexed(page)).map(({ path }) => site + path);
    expect([...listed].sort()).toEqual([...expected].sort());
    const links = [
      ...sitemap.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
    ];
    const inPages = pages.filter(isIndexed).flatMap(alternatesOf);
    expect(links.length).toBe(inPages.length);
  });
});
