import { parseEntryLink, withoutFragment } from '../../domain/urls/entry-link.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import { treeOf } from '../entry-body.ts';
import { headingsOf } from '../headings.ts';
import { nodesOf } from '../mdx.ts';
import { bodyFault, placeIn, type Rule } from './rule.ts';

/** A link to a part of a text leads to a heading that is there. */
export const fragmentsLead: Rule = (content) =>
  content.entries.flatMap((entry) => {
    const tree = treeOf(entry);
    if (!tree) return [];
    return [...nodesOf(tree)].flatMap((node) => {
      const target = targetOf(node.url ?? '', entry, content);
      if (!target) return [];
      const anchors = headingsOf(target.file).map(({ anchor }) => anchor);
      if (anchors.includes(target.fragment)) return [];
      return bodyFault(entry, placeIn(node), {
        rule: 'link/heading',
        message: `links to “${node.url}”, and ${target.file === entry ? 'this text' : target.file.path} has no such heading`,
        remedy: anchors.length
          ? `Write one of: ${anchors.map((anchor) => `#${anchor}`).join(', ')}; or leave out what follows the #.`
          : 'Leave out the # and what follows it: that text has no headings.',
      });
    });
  });

/** The file that the reader of a link is shown, and the part of it that the link names. */
function targetOf(
  url: string,
  entry: EntryFile,
  { entries }: Content,
): { file: EntryFile; fragment: string } | undefined {
  const { address, fragment = '' } = withoutFragment(url);
  if (!url.includes('#')) return undefined;
  if (address === '') return { file: entry, fragment: decoded(fragment) };
  const link = parseEntryLink(address);
  if (link?.kind !== 'entry') return undefined;
  const files = entries.filter(
    ({ collection, id }) => collection === link.collection && id === link.id,
  );
  const file =
    files.find(({ locale }) => locale === entry.locale) ??
    files.find(({ isOriginal }) => isOriginal);
  return file && { file, fragment: decoded(fragment) };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
