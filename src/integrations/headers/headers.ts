import { readdirSync, readFileSync } from 'node:fs';
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
      const sheets = inlinedSheets(fileURLToPath(dir));
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
function inlinedSheets(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sheets = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(folder, file), 'utf8');
    for (const match of page.matchAll(/<style>(.*?)<\/style>/gs)) sheets.add(match[1]!);
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
