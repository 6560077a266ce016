import type { AstroIntegration } from 'astro';

/** Writes the links of pages in the letters of their language, when each page is drawn. */
export const legibleLinks = (): AstroIntegration => ({
  name: 'nightlight-legible-links',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) => {
      addMiddleware({
        order: 'post',
        entrypoint: new URL('./legible-links-middleware.ts', import.meta.url),
      });
    },
  },
});
