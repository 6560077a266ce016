import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureFormats } from '../../src/domain/kits/kit-files.ts';
import { socialCardPath, socialCardSize } from '../../src/domain/kits/social-card.ts';
import { attribute, builtPages, localisedPages } from '../support/built-site.ts';
import { sizeOfPng } from '../support/png-size.ts';

const pages = localisedPages(builtPages());

const fileAt = (path: string) => join('dist', decodeURI(path));

/** Every drawn picture that pages show or offer, with the size that a page says. */
const named = pages.flatMap(({ path: page, document }) =>
  document.querySelectorAll('img[src^="/kits/"], a[href^="/kits/"][href$=".png"]').map((node) => ({
    page,
    path: node.getAttribute('src') ?? node.getAttribute('href') ?? '',
    width: node.getAttribute('width'),
    height: node.getAttribute('height'),
  })),
);

describe('the pictures of kits', () => {
  it('are there, every one that a page names', () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ path }) => !existsSync(fileAt(path)))).toEqual([]);
  });

  it('have the size of their format, which is what pages say', () => {
    const wrong = named.filter(({ path, width, height }) => {
      const size = sizeOfPng(readFileSync(fileAt(path)));
      const format = /-(post|story|link)(-plain)?\.png$/.exec(path)?.[1] as
        keyof typeof pictureFormats | undefined;
      const expected = format && pictureFormats[format];
      const isSaid =
        width === undefined || (Number(width) === size.width && Number(height) === size.height);
      return size.width !== expected?.width || size.height !== expected.height || !isSaid;
    });
    expect(wrong).toEqual([]);
  });
});

describe('social cards', () => {
  it('are there, with their size, in every language of the site', () => {
    const languages = [...new Set(pages.map(({ locale }) => locale))];
    for (const locale of languages) {
      const card = readFileSync(fileAt(socialCardPath(locale, { kind: 'home' })));
      expect(sizeOfPng(card)).toEqual(socialCardSize);
    }
  });

  it('are there, every one that the head of a page names', () => {
    const heads = pages.flatMap((page) => {
      const address = attribute(page, 'meta[property="og:image"]', 'content');
      return address === undefined ? [] : [{ page: page.path, path: new URL(address).pathname }];
    });
    expect(heads.filter(({ path }) => !existsSync(fileAt(path)))).toEqual([]);
  });
});
