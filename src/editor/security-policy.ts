/**
 * The Content-Security-Policy of `/admin/` alone. The editor puts styles into the page and does not know Trusted
 * Types; it speaks with GitHub, where the files are. Nothing else comes from or goes to another place.
 */
export const editorPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self' blob: data: https://api.github.com",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Signing in with GitHub happens in a second window, which must be able to answer the first. */
export const editorOpenerPolicy = 'same-origin-allow-popups';
