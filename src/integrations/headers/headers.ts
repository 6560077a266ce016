import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../../config/locales.ts';
import { securityPolicy } from './security-policy.ts';

/**
 * Writes `_headers` with the policy of the pages, since the hash of the inlined stylesheet is known only after
 * the build. `netlify.toml` keeps the rest. No two rules meet on one address: what a host does with two policies
 * for one page differs.
 */
export const securityHeaders = (locales: readonly Locale[]): AstroIntegration => ({
  name: 'nightlight-security-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const notFound = new URL('404.html', dir);
      const page = await readFile(notFound, 'utf8');
      const policy = securityPolicy(inlinedSheets(page));
      const rules = ['/', ...locales.map((locale) => `/${locale}/*`)].map(
        (path) => `${path}\n  Content-Security-Policy: ${policy}\n`,
      );
      await writeFile(new URL('_headers', dir), rules.join('\n'));
      // An address that does not exist matches no rule above: its page carries the policy itself. A meta tag
      // cannot say who may frame a page, so that part is left to X-Frame-Options in netlify.toml.
      await writeFile(notFound, withPolicy(page, policy));
    },
  },
});

const inlinedSheets = (page: string): string[] =>
  [...page.matchAll(/<style>(.*?)<\/style>/gs)].map((match) => match[1]!);

function withPolicy(page: string, policy: string): string {
  const forMeta = policy.replace(/; frame-ancestors [^;]+/, '');
  return page.replace('<head>', `<head><meta http-equiv="content-security-policy" content="${forMeta}">`);
}
