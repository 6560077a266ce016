import { satteri } from '@astrojs/markdown-satteri';
import { markdownFeatures } from '../../content-files/mdx.ts';
import type { ContentOfBuild } from '../content-of-build.ts';
import { citationLinks } from './citation-links.ts';
import { entryLinks } from './entry-links.ts';
import { spacesOfSigns } from './french-spaces.ts';

/** How texts become HTML: the features that `check` reads by, French spaces, numbered citations, links to entries. */
export const markdownProcessor = (content: () => ContentOfBuild) =>
  satteri({
    features: markdownFeatures,
    hastPlugins: [spacesOfSigns, citationLinks, entryLinks(content)],
  });
