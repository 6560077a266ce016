import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../config/locales.ts';
import { packageVersion } from '../../kits/package-version.ts';

/** What decides about an index, beside its pages and Pagefind. */
const sources = ['pagefind-service.ts', 'site-index.ts'];

/** Of all that the index of a language follows from: Pagefind, what is asked of it, and every page with its address. */
export async function digestOfPages(folder: string, locale: Locale): Promise<string> {
  const hash = createHash('sha256').update(packageVersion('pagefind'));
  const add = async (name: string, path: string | URL) => {
    const bytes = await readFile(path);
    // Where one file ends and the next begins counts.
    hash.update(`\n${name}\n${bytes.length}\n`).update(bytes);
  };
  for (const name of sources) await add(name, new URL(name, import.meta.url));
  for (const path of await pagesOf(folder, locale)) await add(path, join(folder, path));
  return hash.digest('hex');
}

/** The built pages of a language, in one order on every disk. `['en/about/index.html', 'en/index.html']` */
async function pagesOf(folder: string, locale: Locale): Promise<string[]> {
  const files = await readdir(join(folder, locale), { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${locale}/${file.replaceAll('\\', '/')}`)
    .sort();
}
