import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** The sitemap, with the alternates that the head of each page names: one rule decides both. */
export function sitemapOfPages(): AstroIntegration {
  let output: URL | undefined;
  const made = sitemap({
    serialize(item) {
      const page = output && builtPage(output, item.url);
      if (!page || page.includes('<meta name="robots" content="noindex"')) return undefined;
      const links = alternatesIn(page);
      return { ...item, ...(links.length > 0 && { links }) };
    },
  });
  return {
    ...made,
    hooks: {
      ...made.hooks,
      'astro:config:done': async (options) => {
        output = options.config.outDir;
        await made.hooks['astro:config:done']?.(options);
      },
    },
  };
}

function builtPage(directory: URL, address: string): string | undefined {
  const path = decodeURI(new URL(address).pathname);
  try {
    return readFileSync(`${fileURLToPath(directory)}${path}index.html`, 'utf8');
  } catch {
    return undefined;
  }
}

const alternate = /<link rel="alternate" hreflang="(?<lang>[^"]+)" href="(?<url>[^"]+)"/g;

const alternatesIn = (page: string) =>
  [...page.matchAll(alternate)].map(({ groups }) => ({
    lang: groups!['lang']!,
    url: groups!['url']!,
  }));
