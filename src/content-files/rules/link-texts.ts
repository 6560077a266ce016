import { bareWords, linkTextFlaw } from '../../domain/language/link-text.ts';
import { treeOf } from '../entry-body.ts';
import { nodesOf, type TextNode } from '../mdx.ts';
import { advice, bodyFault, placeIn } from './rule.ts';

/** The words of a link say where it leads: many readers go from link to link and hear nothing else. */
export const linkTextsSayWhereTheyLead = advice(({ entries, textChecks }) =>
  entries.flatMap((entry) => {
    const vague = new Set(textChecks.get(entry.locale)?.vagueLinks.map(bareWords));
    const tree = treeOf(entry);
    if (!tree) return [];
    return [...nodesOf(tree)].flatMap((node) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return [];
      const text = textIn(node);
      const flaw = linkTextFlaw(text, vague);
      if (!flaw) return [];
      return bodyFault(entry, placeIn(node), {
        rule: flaw === 'vague' ? 'link/vague' : 'link/bare-address',
        severity: 'warning',
        message:
          flaw === 'vague'
            ? `has a link called “${text}”, which does not say where it leads`
            : `shows the address “${text}” instead of words`,
        remedy: 'Make the name of what the link leads to the link itself.',
      });
    });
  }),
);

const textIn = (link: TextNode) => [...nodesOf(link)].map(({ value }) => value ?? '').join('');
