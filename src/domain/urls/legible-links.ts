/**
 * The links of a page to others of its language, in the letters of that language. A browser reads them alike, and Arabic
 * weighs a third: on the longest pages that decides whether all of it comes in one round trip.
 * `('<a href="/ar/%D9%81%D9%87%D9%85/">', 'ar') -> '<a href="/ar/فهم/">'`
 *
 * What stands for a sign of ASCII stays as it is: decoded, it could end the attribute or the path. Links to other
 * languages stay too: the head of the page says the same, and what is said twice compresses to nothing.
 */
export const withLegibleLinks = (html: string, locale: string): string =>
  html.replaceAll(linkWithinSite, (link, path: string) =>
    path.startsWith(`/${locale}/`) ? link.replaceAll(lettersBeyondAscii, decodeURIComponent) : link,
  );

const linkWithinSite = /<a [^>]*?href="(\/[^"]*)"/g;

/** Bytes of UTF-8 that begin or continue a letter beyond ASCII. */
const lettersBeyondAscii = /(?:%[89A-F][\dA-F])+/gi;
