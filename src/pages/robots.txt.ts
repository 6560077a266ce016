import { association } from '../collections/association.ts';

export const GET = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', association.site).href}\n`,
  );
