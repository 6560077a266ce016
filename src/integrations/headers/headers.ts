import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../../config/locales.ts';
import type { Newsletter } from '../../schemas/newsletter.ts';
import { headerRules } from './header-rules.ts';
import { securityPolicy } from './security-policy.ts';

/**
 * Writes `_headers` with the policy of the pages, since the hash of the inlined stylesheet is known only after
 * the build. A newsletter adds the one host that its form posts to. `netlify.toml` keeps the rest. It must come last: what is built after it gets no headers.
 */
export const securityHeaders = (
  locales: readonly Locale[],
  newsletter: Newsletter | undefined,
): AstroIntegration => ({
  name: 'nightlight-security-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const sheets = await inlinedSheets(dir);
      const built = await readdir(dir, { withFileTypes: true });
      const rules = headerRules({
        locales,
        sheets,
        forms: newsletter ? [new URL(newsletter.action).origin] : [],
        built: built.map((item) => ({ name: item.name, isFolder: item.isDirectory() })),
      });
      await writeFile(new URL('_headers', dir), rules);
      // An address that does not exist may match no rule: its page carries the policy itself. A meta tag
      // cannot say who may frame a page; in a frame this one would offer nothing but links.
      const notFound = new URL('404.html', dir);
      await writeFile(
        notFound,
        withPolicy(await readFile(notFound, 'utf8'), securityPolicy(sheets)),
      );
    },
  },
});

/** Every stylesheet that some page carries, in an order that does not depend on the disk. */
async function inlinedSheets(folder: URL): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html'));
  const sheets = new Set<string>();
  for (const page of pages) {
    const html = await readFile(join(fileURLToPath(folder), page), 'utf8');
    for (const match of html.matchAll(/<style>(.*?)<\/style>/gs)) sheets.add(match[1]!);
  }
  return [...sheets].sort();
}

function withPolicy(page: string, policy: string): string {
  const forMeta = policy.replace(/; frame-ancestors [^;]+/, '');
  return page.replace(
    '<head>',
    `<head><meta http-equiv="content-security-policy" content="${forMeta}">`,
  );
}
