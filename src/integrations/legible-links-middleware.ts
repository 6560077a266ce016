import type { MiddlewareHandler } from 'astro';
import { withLegibleLinks } from '../domain/urls/legible-links.ts';

export const onRequest: MiddlewareHandler = async ({ params: { locale } }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return locale && isPage
    ? new Response(withLegibleLinks(await response.text(), locale), response)
    : response;
};
