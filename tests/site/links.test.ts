import { existsSync } from 'node:fs';
import { type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { builtPages, localisedPages } from '../support/built-site.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const site = 'https://nightlight.example';

const linksOf = (page: (typeof pages)[number]) =>
  page.document.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '');

/** A card inside a text is in the language of the page. */
const textLanguage = (link: HTMLElement) =>
  link.closest('.card')
    ? undefined
    : link.closest('.article-text')?.getAttribute('data-content-language');

const isInternal = (href: string) => href.startsWith('/') || href.startsWith('#');

describe('every internal link', () => {
  it('leads to a page or a file that exists', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter(isInternal)
        .map((href) => new URL(href, site + page.path))
        .filter(
          ({ pathname }) => !byPath.has(pathname) && !existsSync(`dist${decodeURI(pathname)}`),
        )
        .map(({ pathname }) => `${page.path} -> ${pathname}`),
    );
    expect(broken).toEqual([]);
  });

  it('to a part of a page leads to a part that exists', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((href) => isInternal(href) && href.includes('#'))
        .map((href) => new URL(href, site + page.path))
        .filter(({ pathname, hash }) => {
          const id = decodeURIComponent(hash.slice(1));
          return !byPath
            .get(pathname)
            ?.document.querySelectorAll('[id]')
            .some((element) => element.id === id);
        })
        .map(({ pathname, hash }) => `${page.path} -> ${pathname}${hash}`),
    );
    expect(broken).toEqual([]);
  });

  it('stays in the language that it stands in, but for the choice of languages', () => {
    const straying = localisedPages(pages).flatMap((page) =>
      page.document
        // Files of a kit name their language in another place: tests/site/kits.test.ts looks at it.
        .querySelectorAll('a[href^="/"]:not([hreflang], [download])')
        .map((link) => ({
          href: link.getAttribute('href') ?? '',
          // A text without a translation leads on in its own language.
          language: textLanguage(link) ?? page.locale,
        }))
        .filter(({ href, language }) => !href.startsWith(`/${language}/`))
        .map(({ href }) => `${page.path} -> ${href}`),
    );
    expect(straying).toEqual([]);
  });

  it('says where it leads', () => {
    const mute = pages.flatMap((page) =>
      page.document
        .querySelectorAll('a')
        .filter((link) => !link.text.trim() && !link.getAttribute('aria-label'))
        .map((link) => `${page.path}: ${link.toString()}`),
    );
    expect(mute).toEqual([]);
  });
});

describe('every link to elsewhere', () => {
  it('is a web address, an e-mail to somebody or one to send on, or a number that a phone dials', () => {
    const allowed =
      /^(https?:\/\/[^\s/]+\.|mailto:[^\s@]+@[^\s@]+|mailto:\?subject=\S+&body=\S+$|tel:\+?\d+$|sms:\+?\d+$)/;
    const odd = pages.flatMap((page) =>
      linksOf(page)
        .filter((href) => !isInternal(href) && !allowed.test(href))
        .map((href) => `${page.path} -> ${href}`),
    );
    expect(odd).toEqual([]);
  });
});
