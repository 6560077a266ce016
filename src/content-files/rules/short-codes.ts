import { shortLinkPage } from '../../domain/urls/short-link.ts';
import type { EntryFile } from '../entry.ts';
import { shortCodeOf } from '../short-codes.ts';
import { ownerOf } from '../site-addresses.ts';
import { fieldFault, type Rule } from './rule.ts';

/** A short link leads to one article, and for good: somebody may have printed it. */
export const shortCodesAreUnique: Rule = ({ entries, record }) => {
  const present = new Set(entries.map(ownerOf));
  // What is gone may have been renamed: then its code goes with it.
  const published = (record?.addresses ?? []).filter(({ owner }) => present.has(owner));
  const printed = new Map(published.map(({ path, owner }) => [path, owner]));
  const holders = new Map<string, EntryFile>();
  return entries.flatMap((entry) => {
    const code = shortCodeOf(entry);
    if (code === undefined) return [];
    const holder = holders.get(code) ?? entry;
    holders.set(code, holder);
    const former = printed.get(shortLinkPage(code)) ?? ownerOf(entry);
    if (holder === entry && former === ownerOf(entry)) return [];
    return fieldFault(entry, ['code'], {
      rule: 'address/code',
      message:
        holder === entry
          ? `is the short link that was published for ${former}: /c/${code}`
          : `has the short link of ${holder.path}: /c/${code}`,
      remedy: `Give ${entry.path} another code, which nobody has printed yet.`,
    });
  });
};
