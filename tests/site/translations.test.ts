import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { attribute, type BuiltPage, builtPages, localisedPages } from '../support/built-site.ts';

const atPath = (pages: readonly BuiltPage[], path: string) =>
  pages.find((candidate) => candidate.path === encodeURI(path))!;
const noteIn = (pages: readonly BuiltPage[], path: string) =>
  atPath(pages, path).document.querySelector('main .translation');

/** A page of each template that shows translated words, in French, in Arabic, and the original. */
const templates = [
  [
    'an explainer',
    '/fr/comprendre/soutenir-un-ami-ou-une-amie/',
    '/ar/فهم/كيف-تساندون-صديقا/',
    '/en/understand/supporting-a-friend/',
  ],
  [
    'a campaign',
    '/fr/campagnes/nuits-d-examens/',
    '/ar/حملات/ليالي-الامتحانات/',
    '/en/campaigns/exam-nights/',
  ],
  ['a page', '/fr/a-propos/', '/ar/من-نحن/', '/en/about/'],
  ['a topic', '/fr/themes/solitude/', '/ar/مواضيع/الشعور-بالوحدة/', '/en/topics/feeling-alone/'],
  ['a service', '/fr/aide/fr/sos-amitie/', '/ar/مساعدة/fr/sos-amitie/', '/en/help/fr/sos-amitie/'],
  ['a country', '/fr/aide/fr/', '/ar/مساعدة/fr/', '/en/help/fr/'],
] as const;

describe('a translation that a program drafted', () => {
  const pages = builtPages();

  it.each(templates)(
    'says so on the page of %s, with a link to the original',
    (_, french, arabic, original) => {
      for (const path of [french, arabic]) {
        const link = noteIn(pages, path)?.querySelector('a');
        expect(link?.getAttribute('href'), path).toBe(original);
        expect(link?.getAttribute('hreflang'), path).toBe('en');
      }
      expect(noteIn(pages, french)?.text).toMatch(/^Un programme a préparé cette traduction\./);
      expect(noteIn(pages, arabic)?.text).toMatch(/^أعدّ برنامج هذه الترجمة/);
    },
  );

  it('is not spoken of on any page of the original', () => {
    const english = localisedPages(pages).filter(({ locale }) => locale === 'en');
    expect(english.length).toBeGreaterThan(100);
    expect(english.filter(({ document }) => document.querySelector('main .translation'))).toEqual(
      [],
    );
  });

  it('is not spoken of where the original stands in its place', () => {
    const fallbacks = localisedPages(pages).filter(({ document }) =>
      document.querySelector('.article-text[data-content-language]'),
    );
    expect(fallbacks.length).toBeGreaterThan(0);
    expect(fallbacks.filter(({ document }) => document.querySelector('main .translation'))).toEqual(
      [],
    );
  });
});

describe('the page of the state of the content', () => {
  const status = atPath(builtPages(), '/admin/status/');
  const services = readContent('content').entries.filter(
    ({ collection, isOriginal }) => collection === 'services' && isOriginal,
  );

  it('is there for members alone: no list, no search engine, no search, no script', () => {
    expect(attribute(status, 'meta[name=robots]', 'content')).toBe('noindex');
    expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain('/admin/');
    expect(status.document.querySelector('[data-pagefind-body], script')).toBeNull();
    expect(status.document.querySelector('h1')?.text).not.toBe('');
  });

  it('names every service that readers see, and none that is withheld', () => {
    const named = new Set(
      status.document.querySelectorAll('tbody th').map(({ text }) => text.trim()),
    );
    const withheld = services.filter(({ data }) => data['publish'] !== true);
    expect(withheld.length).toBeGreaterThan(0);
    expect(withheld.filter(({ id }) => status.html.includes(id)).map(({ id }) => id)).toEqual([]);
    const shown = services.filter(({ data }) => data['publish'] === true);
    expect(shown.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
