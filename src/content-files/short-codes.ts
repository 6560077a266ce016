import { isShortLink, shortCodeFrom, shortLinkCode } from '../domain/urls/short-link.ts';
import type { Content } from './content.ts';
import type { EntryFile } from './entry.ts';

/** What stands for an article in its short link; other entries have none, and neither have translations. */
export function shortCodeOf({ collection, id, isOriginal, data }: EntryFile): string | undefined {
  if (!isOriginal || !(collection === 'explainers' || collection === 'campaigns')) return undefined;
  const code = typeof data['code'] === 'string' ? data['code'] : undefined;
  return shortLinkCode({ id, facts: { code } });
}

/** A code for a new article, from the name of its folder: none that is given, and none that was ever published. */
export function newShortCode({ entries, record }: Content, folder: string): string | undefined {
  const given = entries.flatMap((entry) => shortCodeOf(entry) ?? []);
  const published = (record?.addresses ?? []).flatMap(({ path }) =>
    isShortLink(path) ? path.split('/')[2]! : [],
  );
  return shortCodeFrom(folder, [...given, ...published]);
}
