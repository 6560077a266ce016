import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../config/locales.ts';
import { packageVersion } from '../../kits/package-version.ts';

/** What decides about an index, beside its pages and Pagefind. */
const sources = ['pagefind-service.ts', 'site-index.ts'];

/**
 * Of all that the index of a language follows from: Pagefind, what is asked of it, and every page with its address. Read
 * without waiting for each file: thousands of small ones take a quarter of the time.
 */
export function digestOfPages(folder: string, locale: Locale): string {
  const hash = createHash('sha256').update(packageVersion('pagefind'));
  const add = (name: string, path: string | URL) => {
    const bytes = readFileSync(path);
    // Where one file ends and the next begins counts.
    hash.update(`\n${name}\n${bytes.length}\n`).update(bytes);
  };
  for (const name of sources) add(name, new URL(name, import.meta.url));
  for (const path of pagesOf(folder, locale)) add(path, join(folder, path));
  return hash.digest('hex');
}

/** The built pages of a language, in one order on every disk. `['en/about/index.html', 'en/index.html']` */
const pagesOf = (folder: string, locale: Locale): string[] =>
  readdirSync(join(folder, locale), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${locale}/${file.replaceAll('\\', '/')}`)
    .sort();
