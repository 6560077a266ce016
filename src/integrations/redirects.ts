import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../config/locales.ts';
import type { EntryFile } from '../content-files/entry.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readContent } from '../content-files/read-content.ts';
import { isUnfinishedTranslation } from '../content-files/unfinished.ts';
import { hasPages } from '../domain/urls/entry-link.ts';
import { placeOfEntry } from '../domain/urls/entry-place.ts';
import { pathTo } from '../domain/urls/paths.ts';

/** Writes `_redirects`: the home page to the reader's language, and every former address to the present one. */
export const redirects = (locales: readonly Locale[]): AstroIntegration => ({
  name: 'nightlight-redirects',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { entries } = readContent(contentDirectory());
      const seen = entries.filter((entry) => !isUnfinishedTranslation(entry));
      const lines = [...locales.map(languageRule), ...seen.flatMap(aliasRules)];
      await writeFile(new URL('_redirects', dir), `${lines.join('\n')}\n`);
    },
  },
});

/** `/` exists as a file, for hosts without such rules: only a forced rule goes before it. */
const languageRule = (locale: Locale) =>
  `/ ${pathTo(locale, { kind: 'home' })} 302! Language=${locale}`;

function aliasRules(entry: EntryFile): string[] {
  const { collection, id, locale, data } = entry;
  const aliases = data['aliases'];
  if (!hasPages(collection) || !Array.isArray(aliases)) return [];
  const pathOf = (slug: unknown) =>
    pathTo(
      locale,
      placeOfEntry({ collection, id, slug: typeof slug === 'string' ? slug : undefined }),
    );
  return aliases.map((alias) => `${pathOf(alias)} ${pathOf(data['slug'])} 301`);
}
