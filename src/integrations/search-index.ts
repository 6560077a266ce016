import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * Indexes the built pages with Pagefind, one index per language. The files are written here: Pagefind's own
 * writing has returned before its last file was whole.
 */
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
      const { files, errors: unread } = await index.getFiles();
      refuse(unread);
      for (const { path, content } of files.filter(isUsed)) {
        await writeWhole(join(output, 'pagefind', path), inOneOrder(path, content));
      }
      await pagefind.close();
      logger.info(`${added.page_count} pages in the search index`);
    },
  },
});

/** Pagefind's own interfaces and its worker: this site has a search page of its own, without them. */
const unused = /(component-ui|modular-ui|pagefind-ui|highlight|worker)\.(js|css)$/;

const isUsed = ({ path }: { path: string }) => !unused.test(path);

/** The list of languages comes in the order of a hash map: sorted, two builds are the same. */
function inOneOrder(path: string, content: Uint8Array): Uint8Array {
  if (!path.endsWith('pagefind-entry.json')) return content;
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: object };
  const languages = Object.fromEntries(
    Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages }));
}

async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
