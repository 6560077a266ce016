/** A request of the browser, as far as the rule looks at it. */
export interface PageRequest {
  readonly url: string;
  readonly method: string;
  /** `navigate` where the reader opens a page, another word where a page asks for something. */
  readonly mode: string;
}

/** Where files stand whose name changes with their content. */
const namedByContent = '/_astro/';

/**
 * What may answer a request once a page is kept: `page` (the network, and its copy where that fails), `file` (the kept
 * file, which is the same for good), or nothing of ours.
 *
 * Only a reader who opens the kept page gets its copy. What a script asks never does: a copy that is renewed would
 * otherwise be renewed from itself, and old numbers would get today's date.
 * @param keptPage the path of the page, encoded as in its address
 */
export function answerSourceOf(
  { url, method, mode }: PageRequest,
  keptPage: string,
  origin: string,
): 'page' | 'file' | undefined {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return undefined;
  if (mode === 'navigate') return address.pathname === keptPage ? 'page' : undefined;
  return address.pathname.startsWith(namedByContent) ? 'file' : undefined;
}
