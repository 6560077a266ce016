import { allCountriesWord, sectionWords } from '../../src/config/routes.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { locales, type Locale } from '../../src/config/locales.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** The path as a browser sends it: `/fr/aide/`. */
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
  /** The language of its first segment; missing for `/` and the 404 page. */
  readonly locale: Locale | undefined;
}

/** Every page of a built folder; the editor at /admin/ is none. Needs `npm run build` before it. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder}/ holds no site: run npm run build first.`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== 'admin/index.html')
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = encodeURI(`/${file.replace(/index\.html$/, '')}`);
      const code = path.split('/')[1] ?? '';
      let document: HTMLElement | undefined;
      return {
        path,
        html,
        // Most tests ask for a few of the pages, and to parse them all takes seconds.
        get document() {
          return (document ??= parse(html));
        },
        locale: code in locales ? (code as Locale) : undefined,
      };
    });
}

/** The pages that stand in a language: all but the choice of language and the 404 page. */
export const localisedPages = (pages: readonly BuiltPage[]) =>
  pages.filter((page): page is BuiltPage & { locale: Locale } => page.locale !== undefined);

/** What an attribute of the first element that a selector finds says. */
export const attribute = (page: BuiltPage, selector: string, name: string) =>
  page.document.querySelector(selector)?.getAttribute(name);

/** The pages that search engines may keep. */
export const isIndexed = (page: BuiltPage) =>
  attribute(page, 'meta[name=robots]', 'content') !== 'noindex';

/** The path of a page, in its letters. */
export const pathOf = ({ path }: BuiltPage) => decodeURI(path);

/** The list of every service: nobody lands there, readers come from the directory. */
export const isWholeDirectory = (page: BuiltPage) =>
  page.locale !== undefined &&
  pathOf(page) ===
    `/${page.locale}/${sectionWords.help[page.locale]}/${allCountriesWord[page.locale]}/`;
