import type { HastPluginDefinition } from 'satteri';
import { entryLinkResolver, type LinkResolver } from '../../content-files/entry-paths.ts';
import type { ContentOfBuild } from '../content-of-build.ts';
import { localeOfFile } from './file-locale.ts';

/**
 * A link `entry:pages/about` leads to that page in the language of the text. Where it is not there today, since it is a
 * draft, scheduled or ended, the words stand without a link.
 */
export function entryLinks(content: () => ContentOfBuild) {
  let resolver: LinkResolver | undefined;
  return ({ fileURL }: { fileURL: URL | undefined }): HastPluginDefinition => {
    const locale = localeOfFile(fileURL);
    return {
      name: 'entry-links',
      element: {
        filter: ['a'],
        visit(node, context) {
          const address = node.properties['href'];
          if (typeof address !== 'string' || !address.startsWith('entry:')) return;
          resolver ??= entryLinkResolver(content().site);
          const path = resolver(address, locale);
          if (path === undefined) context.replaceNode(node, [...node.children]);
          else context.setProperty(node, 'href', path);
        },
      },
    };
  };
}
