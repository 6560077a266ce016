import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { attribute, builtPages, isIndexed, localisedPages } from '../support/built-site.ts';
import { serveSite } from '../support/serve-site.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const shortPages = pages.filter(({ path }) => path.startsWith('/c/'));
const { association } = readContent('content');

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => {
  site.stop();
});

async function ask(path: string, language: string) {
  const answer = await fetch(site.origin + path, {
    headers: { 'accept-language': language },
    redirect: 'manual',
  });
  return [answer.status, decodeURI(answer.headers.get('location') ?? '')];
}

describe('a short link', () => {
  it.each([
    ['fr', '/fr/campagnes/nuits-d-examens/'],
    ['fr-CA,fr;q=0.9,en;q=0.8', '/fr/campagnes/nuits-d-examens/'],
    ['ar', '/ar/حملات/ليالي-الامتحانات/'],
    ['en-GB', '/en/campaigns/exam-nights/'],
    ['ja', '/en/campaigns/exam-nights/'],
    ['', '/en/campaigns/exam-nights/'],
  ])('leads a reader who asks for “%s” to %s', async (language, expected) => {
    expect(await ask('/c/exams', language)).toEqual([302, expected]);
    expect(await ask('/c/exams/', language)).toEqual([302, expected]);
  });

  it('that nobody gave out is not found', async () => {
    expect((await ask('/c/nothing', 'en'))[0]).toBe(404);
  });

  it('is there for every article, and leads to a page in every language', async () => {
    const articles = localisedPages(pages).filter(({ document }) =>
      document.querySelector('.share'),
    );
    const links = new Set(
      articles.map(({ document }) => document.querySelector('.share bdi')?.text),
    );
    expect([...links].sort()).toEqual(
      shortPages.map(({ path }) => association!.site + path.slice(0, -1)).sort(),
    );
    const { locales } = association!;
    expect(articles.length).toBe(links.size * locales.length);
    for (const { path } of shortPages) {
      for (const locale of locales) {
        const [, to] = await ask(path, locale);
        expect(byPath.get(encodeURI(String(to)))?.locale, `${path} ${locale}`).toBe(locale);
      }
    }
  });
});

describe('the page behind a short link, for hosts without rules', () => {
  it('names the article in each language that it is written in, each in its own', () => {
    const page = byPath.get('/c/exams/')!;
    const links = page.document.querySelectorAll('main li').map((item) => {
      const link = item.querySelector('a');
      return [item.getAttribute('lang'), item.getAttribute('dir'), link?.getAttribute('href')];
    });
    expect(links).toEqual(
      expect.arrayContaining([
        ['en', 'ltr', '/en/campaigns/exam-nights/'],
        ['fr', 'ltr', '/fr/campagnes/nuits-d-examens/'],
        ['ar', 'rtl', encodeURI('/ar/حملات/ليالي-الامتحانات/')],
      ]),
    );
  });

  it('leads to pages alone, is in no search engine, and names the page that is', () => {
    const wrong = shortPages.filter((page) => {
      const links = page.document.querySelectorAll('main a');
      const canonical = attribute(page, 'link[rel=canonical]', 'href') ?? '';
      return (
        isIndexed(page) ||
        links.some((link) => !byPath.has(link.getAttribute('href') ?? '')) ||
        !byPath.has(canonical.replace(association!.site, ''))
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(shortPages.length).toBeGreaterThan(9);
  });
});
