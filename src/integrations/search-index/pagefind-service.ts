import * as pagefind from 'pagefind';
import type { Locale } from '../../config/locales.ts';

/** Files by their path below `pagefind/`. */
export type IndexFiles = Readonly<Record<string, Uint8Array>>;

/** Pagefind's own interfaces and its worker: this site has a search page of its own, without them. */
const unused = /(component-ui|modular-ui|pagefind-ui|highlight|worker)\.(js|css)$/;

/**
 * Indexes the built pages of one language. Pagefind, a process of its own, reads them from the folder: handed over one
 * by one they would have to be encoded here.
 * @throws Error in Pagefind's words
 */
export async function indexOfLanguage(folder: string, locale: Locale): Promise<IndexFiles> {
  const { index, errors } = await pagefind.createIndex({});
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index.');
  const added = await index.addDirectory({ path: folder, glob: `${locale}/**/*.html` });
  refuse(added.errors);
  const { files, errors: unread } = await index.getFiles();
  refuse(unread);
  await index.deleteIndex();
  const used = files.filter(({ path }) => !unused.test(path));
  return Object.fromEntries(used.map(({ path, content }) => [path, content]));
}

/** Ends Pagefind’s process. */
export const closePagefind = (): void => void pagefind.close();

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
