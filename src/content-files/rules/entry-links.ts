import { type EntryLink, parseEntryLink, withoutFragment } from '../../domain/urls/entry-link.ts';
import { entryWithSlug } from '../entry-addresses.ts';
import { treeOf } from '../entry-body.ts';
import { nodesOf } from '../mdx.ts';
import { knownIds, remedyFor } from './references.ts';
import { bodyFault, placeIn, type Rule } from './rule.ts';

/** Links to entries and components that name a service lead to something that exists. */
export const entryLinksLead: Rule = (content) => {
  const known = knownIds(content);
  const files = [...content.entries, ...content.unreadable];
  const countries = new Set(files.flatMap(({ country }) => country ?? []));
  const exists = (link: EntryLink) =>
    link.kind === 'entry'
      ? known[link.collection].has(link.id)
      : link.country === undefined || countries.has(link.country);
  return content.entries.flatMap((entry) => {
    const tree = treeOf(entry);
    if (!tree) return [];
    return [...nodesOf(tree)].flatMap((node) => {
      if (node.url?.startsWith('entry:')) {
        const { address } = withoutFragment(node.url);
        const link = parseEntryLink(address);
        if (link && exists(link)) return [];
        const meant = link?.kind === 'entry' && entryWithSlug(content, link.collection, link.id);
        return bodyFault(entry, placeIn(node), {
          rule: 'link/unknown-entry',
          message: `links to “${node.url}”, which does not exist`,
          remedy: meant
            ? `Write entry:${meant.collection}/${meant.id}: a link names the folder of an entry, not its address.`
            : 'Write entry:, the collection and the folder, as in entry:pages/about or entry:help/fr.',
        });
      }
      const id = node.attributes?.find(({ name }) => name === 'id')?.value;
      if (node.name !== 'Service' || typeof id !== 'string' || known.services.has(id)) return [];
      return bodyFault(entry, placeIn(node), {
        rule: 'reference/unknown',
        message: `shows the service “${id}”, which is not in services/`,
        remedy: remedyFor(id, 'services', known),
      });
    });
  });
};
