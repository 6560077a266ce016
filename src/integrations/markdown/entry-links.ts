import type { HastPluginDefinition } from 'satteri';
import { entryLinkResolver, type LinkResolver } from '../../content-files/entry-paths.ts';
import { contentDirectory } from '../../content-files/location.ts';
import { readContent } from '../../content-files/read-content.ts';
import { localeOfFile } from './file-locale.ts';

let resolver: LinkResolver | undefined;

/** A link `entry:pages/about` leads to that page in the language of the text. */
export function entryLinks({ fileURL }: { fileURL: URL | undefined }): HastPluginDefinition {
  const locale = localeOfFile(fileURL);
  return {
    name: 'entry-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const address = node.properties['href'];
        if (typeof address !== 'string' || !address.startsWith('entry:')) return;
        resolver ??= entryLinkResolver(readContent(contentDirectory()).entries);
        context.setProperty(node, 'href', resolver(address, locale));
      },
    },
  };
}
