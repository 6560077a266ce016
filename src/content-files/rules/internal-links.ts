import { type AddressedPage, pagesByPath } from '../entry-addresses.ts';
import { treeOf } from '../entry-body.ts';
import { nodesOf } from '../mdx.ts';
import { linkToSomething } from './mdx-safety.ts';
import { bodyFault, placeIn, type Rule } from './rule.ts';

/** A text names the entry that it links to: its address follows, in every language and after every change of name. */
export const internalLinksNameEntries: Rule = (content) => {
  const pages = pagesByPath(content);
  const site = content.association?.site;
  return content.entries.flatMap((entry) => {
    const tree = treeOf(entry);
    if (!tree) return [];
    return [...nodesOf(tree)].flatMap((node) => {
      if (node.type !== 'link' && node.type !== 'definition') return [];
      const url = node.url ?? '';
      const path = url.startsWith('/') ? pathOf(url, 'https://site.invalid') : pathOf(url, site);
      if (path === undefined) return [];
      return bodyFault(entry, placeIn(node), findingFor(url, pages.get(path)));
    });
  });
};

function findingFor(url: string, page: AddressedPage | undefined) {
  if (!page) {
    return {
      rule: 'link/address',
      message: `links to “${url}”, which is ${url.startsWith('/') ? 'no whole address' : 'this site, but no entry of it'}`,
      remedy: linkToSomething,
    };
  }
  return {
    rule: 'link/internal',
    message: `links to “${url}”, ${page.isFormer ? 'the former' : 'the'} address of an entry`,
    remedy: `Write ${page.link}: it leads there in the language of the reader, whatever the address becomes.`,
  };
}

/** `('https://nightlight.example/en/about#team', 'https://nightlight.example') -> '/en/about/'` */
function pathOf(url: string, site: string | undefined): string | undefined {
  if (site === undefined || !URL.canParse(url, site)) return undefined;
  const { host, pathname } = new URL(url, site);
  if (!/^(\/|https?:)/i.test(url) || host !== new URL(site).host) return undefined;
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
