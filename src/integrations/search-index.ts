import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Indexes the built pages with Pagefind, one index per language. */
export const searchIndex = (): AstroIntegration => ({
  name: 'nightlight-search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const output = fileURLToPath(dir);
      const { index, errors } = await pagefind.createIndex({});
      refuse(errors);
      if (!index) throw new Error('Pagefind made no index.');
      const added = await index.addDirectory({ path: output });
      refuse(added.errors);
      refuse((await index.writeFiles({ outputPath: `${output}pagefind` })).errors);
      await pagefind.close();
      logger.info(`${added.page_count} pages in the search index`);
    },
  },
});

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
