import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentDirectory } from './src/content-files/location.ts';
import { readAssociation } from './src/content-files/read-content.ts';
import { campaignKits } from './src/integrations/campaign-kits.ts';
import { contentLetGo, contentOfBuild } from './src/integrations/content-of-build.ts';
import { distress } from './src/integrations/distress.ts';
import { editor } from './src/integrations/editor.ts';
import { securityHeaders } from './src/integrations/headers/headers.ts';
import { legibleLinks } from './src/integrations/legible-links.ts';
import { markdownProcessor } from './src/integrations/markdown/processor.ts';
import { pictures } from './src/integrations/pictures.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index/search-index.ts';
import { sitemapOfPages } from './src/integrations/sitemap.ts';

const { data: association } = readAssociation(contentDirectory());
if (!association) throw new Error('content/association.yaml has faults: npm run check says which.');

const content = contentOfBuild();

export default defineConfig({
  site: association.site,
  trailingSlash: 'always',
  // Whole pages are one file, scripts are files of their own: the policy allows no inline script. Several pages at once:
  // the next is drawn while the last is written.
  build: { concurrency: 8, inlineStylesheets: 'never', format: 'directory' },
  markdown: { processor: markdownProcessor(content), syntaxHighlight: false },
  integrations: [
    mdx(),
    contentLetGo(content),
    distress(association.locales),
    legibleLinks(),
    sitemapOfPages(),
    pictures(content),
    campaignKits(association.site, content),
    redirects(association.locales, content),
    editor(content),
    searchIndex(association.locales),
    securityHeaders(association.locales, association.newsletter),
  ],
  vite: {
    plugins: [tailwindcss()],
    // A worker keeps its name, at the root: browsers look there for a newer one, and its place says what it may answer.
    worker: { rolldownOptions: { output: { entryFileNames: '[name].js' } } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every MDX file gives one such warning, and it says nothing of use.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
