import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../config/locales.ts';
import { redirectsOf } from '../domain/urls/address-fate.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { isShortLink } from '../domain/urls/short-link.ts';
import { type ShortLinkRedirect, shortLinkRedirects } from '../domain/urls/short-link-redirects.ts';
import type { ContentOfBuild } from './content-of-build.ts';

/**
 * Writes `_redirects`: the home page and the short links to the reader's language, and every former address to a page
 * of today.
 */
export const redirects = (
  locales: readonly Locale[],
  content: () => ContentOfBuild,
): AstroIntegration => ({
  name: 'nightlight-redirects',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { site, recorded } = content();
      const formerAddresses = redirectsOf(recorded, site);
      const hasPage = (path: string) =>
        existsSync(`${fileURLToPath(dir)}${decodeURI(path)}index.html`);
      refuseBrokenAddresses(
        recorded.map(({ path }) => path),
        formerAddresses,
        hasPage,
      );
      const lines = [
        ...locales.map(languageRule),
        ...shortLinkRedirects(recorded, site).map(shortLinkRule),
        ...formerAddresses.filter(({ from }) => !isShortLink(from)).map(redirectRule),
      ];
      await writeFile(new URL('_redirects', dir), `${lines.join('\n')}\n`);
    },
  },
});

/** `/` exists as a file, for hosts without such rules: only a forced rule goes before it. */
const languageRule = (locale: Locale) =>
  `/ ${pathTo(locale, { kind: 'home' })} 302! Language=${locale}`;

/** Each stands there as a file too, or may come back: forced, and never for good. */
const shortLinkRule = ({ from, to, language }: ShortLinkRedirect) =>
  `${from} ${to} 302!${language === undefined ? '' : ` Language=${language}`}`;

/** Netlify decodes an address before it compares; what it answers must be encoded. */
const redirectRule = ({ from, to, status }: { from: string; to: string; status: number }) =>
  `${decodeURI(from)} ${to} ${status}`;

/**
 * What `check` promised, seen at the built pages. The two are worked out apart: where they differ, the build is wrong.
 * @throws Error naming every address that would lead nowhere
 */
export function refuseBrokenAddresses(
  recorded: readonly string[],
  redirectList: readonly { readonly from: string; readonly to: string }[],
  hasPage: (path: string) => boolean,
): void {
  const led = new Set(redirectList.map(({ from }) => from));
  const faults = [
    ...recorded
      .filter((path) => !led.has(path) && !hasPage(path))
      .map((path) => `${decodeURI(path)} was published, and has neither a page nor a redirect.`),
    ...redirectList
      .filter(({ from }) => hasPage(from))
      .map(({ from }) => `${decodeURI(from)} has a page, and would be redirected.`),
    ...redirectList
      .filter(({ to }) => !hasPage(to))
      .map(
        ({ from, to }) => `${decodeURI(from)} would lead to ${decodeURI(to)}, which has no page.`,
      ),
  ];
  if (faults.length > 0) {
    throw new Error(
      `Addresses would break. npm run check names what an editor can mend; the rest is a fault of src/content-files/site-addresses.ts.\n${faults.join('\n')}`,
    );
  }
}
