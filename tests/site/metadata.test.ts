import { describe, expect, it } from 'vitest';
import { attribute, builtPages, localisedPages } from '../support/built-site.ts';

const pages = builtPages();
const localised = localisedPages(pages);

const paths = (found: readonly { path: string }[]) => found.map(({ path }) => path);

describe('every page', () => {
  it('has a title of its own in its language', () => {
    const seen = new Map<string, string>();
    const twice = localised.filter((page) => {
      const title = `${page.locale} ${page.document.querySelector('title')?.text ?? ''}`;
      const first = seen.get(title);
      seen.set(title, page.path);
      return first !== undefined || title.length < 10;
    });
    expect(paths(twice)).toEqual([]);
  });

  it('has one first heading and leaves out no level below it', () => {
    const wrong = localised.filter((page) => {
      const levels = page.document
        .querySelectorAll('main h1, main h2, main h3, main h4')
        .map((heading) => Number(heading.tagName.slice(1)));
      const jumps = levels.some((level, index) => index > 0 && level > levels[index - 1]! + 1);
      return levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1 || jumps;
    });
    expect(paths(wrong)).toEqual([]);
  });

  it('has a description of a length that previews show', () => {
    const wrong = localised.filter((page) => {
      const { length } = attribute(page, 'meta[name=description]', 'content') ?? '';
      return length < 15 || length > 300;
    });
    expect(paths(wrong)).toEqual([]);
  });

  it('has data for search engines that can be read', () => {
    const types = localised.flatMap((page) =>
      page.document
        .querySelectorAll('script[type="application/ld+json"]')
        .map((script) => (JSON.parse(script.text) as { '@type': string })['@type']),
    );
    expect(new Set(types)).toEqual(new Set(['BreadcrumbList', 'NGO', 'Article', 'Organization']));
  });
});

describe('an article', () => {
  const articles = localised.filter((page) => page.document.querySelector('.notes'));

  it('is there in every language', () => {
    expect(new Set(articles.map(({ locale }) => locale))).toEqual(
      new Set(['en', 'fr', 'ar', 'es', 'de']),
    );
  });

  it('numbers its notes in the order in which they are first cited', () => {
    const wrong = articles.filter((page) => {
      const cited = page.document
        .querySelectorAll('.prose a[role=doc-noteref]')
        .map((link) => ({ number: Number(link.text), id: link.getAttribute('href')?.slice(1) }));
      const first = [...new Map(cited.map(({ number, id }) => [id, number])).entries()];
      const listed = page.document.querySelectorAll('.notes li').map((item) => item.id);
      return (
        first.map(([, number]) => number).join() !== listed.map((_, index) => index + 1).join() ||
        first.map(([id]) => id).join() !== listed.join()
      );
    });
    expect(paths(wrong)).toEqual([]);
  });
});
