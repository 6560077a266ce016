import { editorOpenerPolicy, editorPolicy } from '../../editor/security-policy.ts';
import { securityPolicy } from './security-policy.ts';

interface BuiltSite {
  readonly locales: readonly string[];
  /** The exact text of each inlined stylesheet. */
  readonly sheets: readonly string[];
  /** The hosts that forms of the pages may post to, beside the site itself. */
  readonly forms: readonly string[];
  /** What stands directly in the built folder. */
  readonly built: readonly { readonly name: string; readonly isFolder: boolean }[];
}

/** What other sites may load or show in a frame; netlify.toml says how. */
const openFolders = ['api', 'embed'];

/** Pictures for other sites: whoever shows a link to a page loads its card, and members post those of a kit. */
const pictureFolders = ['cards', 'kits'];

/** The one part of the site with scripts that are not its own; the policy of the pages would stop them. */
const editor = '/admin/*';

/**
 * Short links. Netlify's own parser lets a star stand for the rest of a word too: /c/* would reach /cards/ there, and take
 * the pictures from those who show a link. A name stands for one whole part of an address.
 */
const shortLinks = { folder: 'c', path: '/c/:code' };

/** Files that a host reads and does not serve. */
const unserved = ['_headers', '_redirects'];

/**
 * The text of `_headers`: the policy of the pages, another for the editor, and for everything but the open data, the
 * embed and pictures that other sites may neither load nor frame it. No two rules set one header for one address: what a host then
 * does differs.
 */
export function headerRules({ locales, sheets, forms, built }: BuiltSite): string {
  const closed = built
    .filter(({ name }) => ![...openFolders, ...pictureFolders, ...unserved].includes(name))
    .map(pathOf)
    .sort();
  const pages = ['/', shortLinks.path, ...locales.map((locale) => `/${locale}/*`)];
  return [
    ...pages.map((path) =>
      rule(path, { 'Content-Security-Policy': securityPolicy(sheets, forms) }),
    ),
    rule('/embed/*', { 'Content-Security-Policy': securityPolicy(sheets, [], '*') }),
    rule(editor, {
      'Content-Security-Policy': editorPolicy,
      'X-Robots-Tag': 'noindex',
    }),
    ...pictureFolders.map((name) =>
      rule(`/${name}/*`, {
        'X-Frame-Options': 'DENY',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cross-Origin-Opener-Policy': 'same-origin',
        // A picture keeps its name when its words are mended.
        'Cache-Control': 'public, max-age=3600',
      }),
    ),
    ...['/', ...closed].map((path) =>
      rule(path, {
        'X-Frame-Options': 'DENY',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cross-Origin-Opener-Policy': path === editor ? editorOpenerPolicy : 'same-origin',
      }),
    ),
  ].join('\n');
}

const pathOf = ({ name, isFolder }: BuiltSite['built'][number]): string => {
  if (name === shortLinks.folder) return shortLinks.path;
  return isFolder ? `/${name}/*` : `/${name}`;
};

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
