import { unzipSync, zipSync } from 'fflate';
import type { Locale } from '../../config/locales.ts';
import { forgetUnused, keptOr } from '../../content-files/kept-files.ts';
import { entryName, mergedEntry } from './index-entry.ts';
import { digestOfPages } from './pages-of-language.ts';
import { closePagefind, type IndexFiles, indexOfLanguage } from './pagefind-service.ts';

const keptIndexes = 'node_modules/.cache/nightlight/search';
/** One more is made with every change of a text. */
const daysKept = 7;

/** The search index of a site. */
export interface SiteIndex {
  readonly files: IndexFiles;
  /** The languages that were indexed anew; the others are as an earlier build left them. */
  readonly made: readonly Locale[];
}

/**
 * The search index of the pages in a folder. The part of a language follows from the pages of this language alone, and
 * is kept until one of them changes.
 */
export async function siteIndex(
  folder: string,
  locales: readonly Locale[],
  keptIn = keptIndexes,
): Promise<SiteIndex> {
  const made: Locale[] = [];
  const parts: IndexFiles[] = [];
  // Also where the build ends because of somebody else.
  process.once('exit', closePagefind);
  try {
    for (const locale of locales) {
      const make = async () => {
        made.push(locale);
        return zipSync(await indexOfLanguage(folder, locale), { level: 0 });
      };
      parts.push(unzipSync(await keptOr(digestOfPages(folder, locale), make, keptIn)));
    }
  } finally {
    process.off('exit', closePagefind);
    closePagefind();
  }
  await forgetUnused(daysKept, keptIn);
  const files = Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
  const entry = mergedEntry(parts.map((part) => part[entryName]!));
  return { files: { ...files, [entryName]: entry }, made };
}
