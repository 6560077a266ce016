import { shortLinkCode } from '../domain/urls/short-link.ts';
import type { EntryFile } from './entry.ts';

/** What stands for an article in its short link; other entries have none, and neither have translations. */
export function shortCodeOf({ collection, id, isOriginal, data }: EntryFile): string | undefined {
  if (!isOriginal || !(collection === 'explainers' || collection === 'campaigns')) return undefined;
  const code = typeof data['code'] === 'string' ? data['code'] : undefined;
  return shortLinkCode({ id, facts: { code } });
}
