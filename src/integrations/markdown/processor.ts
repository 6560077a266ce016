import { satteri } from '@astrojs/markdown-satteri';
import { markdownFeatures } from '../../content-files/mdx.ts';
import { citationLinks } from './citation-links.ts';
import { entryLinks } from './entry-links.ts';
import { spacesOfSigns } from './french-spaces.ts';

/** How texts become HTML: the features that `check` reads by, French spaces, numbered citations, links to entries. */
export const markdownProcessor = () =>
  satteri({
    features: markdownFeatures,
    hastPlugins: [spacesOfSigns, citationLinks, entryLinks],
  });
