import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../../config/locales.ts';
import { entryName, pagesFound } from './index-entry.ts';
import { type SiteIndex, siteIndex } from './site-index.ts';

/**
 * Indexes the built pages with Pagefind, one index per language. It begins when the pages are drawn, and works while
 * pictures and kits are made. The files are written here: Pagefind's own writing has returned before its last file was
 * whole.
 */
export function searchIndex(locales: readonly Locale[]): AstroIntegration {
  let begun: Promise<SiteIndex> | undefined;
  return {
    name: 'nightlight-search-index',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        begun = siteIndex(fileURLToPath(dir), locales);
        // A failure is told where it is waited for; before that it would end the build without a name.
        begun.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!begun) throw new Error('The search index was not begun: Astro has drawn no page.');
        const { files, made } = await begun;
        for (const [path, content] of Object.entries(files)) {
          const place = join(fileURLToPath(dir), 'pagefind', path);
          mkdirSync(dirname(place), { recursive: true });
          writeFileSync(place, content);
        }
        const anew = made.length > 0 ? `made anew: ${made.join(', ')}` : 'as in the last build';
        logger.info(`${pagesFound(files[entryName]!)} pages in the search index, ${anew}`);
      },
    },
  };
}
