import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of the site's pages: nothing from elsewhere, no inline script, and of inline styles
 * only the sheets given.
 * @param sheets the exact text of each inlined stylesheet
 * @param forms where a form may send what is typed, beside the site itself: nowhere but for a newsletter
 * @param framedBy who may show the page in a frame: nobody, or for the embed everybody
 */
export function securityPolicy(
  sheets: readonly string[],
  forms: readonly string[] = [],
  framedBy: "'none'" | '*' = "'none'",
): string {
  const hashes = sheets.map(
    (sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' ${hashes.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    `form-action ${["'self'", ...forms].join(' ')}`,
    `frame-ancestors ${framedBy}`,
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
