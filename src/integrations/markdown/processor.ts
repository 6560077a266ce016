import { satteri } from '@astrojs/markdown-satteri';
import { markdownFeatures } from '../../content-files/mdx.ts';
import { citationLinks } from './citation-links.ts';
import { entryLinks } from './entry-links.ts';

/** How texts become HTML: the features that `check` reads by, numbered citations, links to entries. */
export const markdownProcessor = () =>
  satteri({
    features: markdownFeatures,
    hastPlugins: [citationLinks, entryLinks],
  });
