import type { HastPluginDefinition } from 'satteri';
import { buildMoment } from '../../content-files/build-context.ts';
import { entryLinkResolver, type LinkResolver } from '../../content-files/entry-paths.ts';
import { contentDirectory } from '../../content-files/location.ts';
import { readContent } from '../../content-files/read-content.ts';
import { siteAddresses } from '../../content-files/site-addresses.ts';
import { localeOfFile } from './file-locale.ts';

let resolver: LinkResolver | undefined;

/**
 * A link `entry:pages/about` leads to that page in the language of the text. Where it is not there today, since it is a
 * draft, scheduled or ended, the words stand without a link.
 */
export function entryLinks({ fileURL }: { fileURL: URL | undefined }): HastPluginDefinition {
  const locale = localeOfFile(fileURL);
  return {
    name: 'entry-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const address = node.properties['href'];
        if (typeof address !== 'string' || !address.startsWith('entry:')) return;
        resolver ??= resolverOfBuild();
        const path = resolver(address, locale);
        if (path === undefined) context.replaceNode(node, [...node.children]);
        else context.setProperty(node, 'href', path);
      },
    },
  };
}

function resolverOfBuild(): LinkResolver {
  const content = readContent(contentDirectory());
  return entryLinkResolver(siteAddresses(content, buildMoment(content.association)));
}
