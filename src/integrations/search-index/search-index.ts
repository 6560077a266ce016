import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../../config/locales.ts';
import { entryName, pagesFound } from './index-entry.ts';
import { siteIndex } from './site-index.ts';

/**
 * Indexes the built pages with Pagefind, one index per language. The files are written here: Pagefind's own
 * writing has returned before its last file was whole.
 */
export const searchIndex = (locales: readonly Locale[]): AstroIntegration => ({
  name: 'nightlight-search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const output = fileURLToPath(dir);
      const { files, made } = await siteIndex(output, locales);
      for (const [path, content] of Object.entries(files)) {
        const place = join(output, 'pagefind', path);
        await mkdir(dirname(place), { recursive: true });
        await writeFile(place, content);
      }
      const anew = made.length > 0 ? `made anew: ${made.join(', ')}` : 'as in the last build';
      logger.info(`${pagesFound(files[entryName]!)} pages in the search index, ${anew}`);
    },
  },
});
