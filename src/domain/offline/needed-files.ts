/**
 * The files that a page needs, by its HTML: scripts, the sheet for paper, the fonts that it preloads. Each once.
 * `'<script src="/_astro/a.js">' -> ['/_astro/a.js']`
 */
export function filesOfPage(html: string): string[] {
  const addresses = [...html.matchAll(/ (?:src|href)="(\/_astro\/[^"]+)"/g)];
  return [...new Set(addresses.map((match) => match[1]!))];
}

/**
 * The files that a built script imports, as paths of the site.
 * `('import"./words.js";', '/_astro/keep.js') -> ['/_astro/words.js']`
 */
export function importsOfScript(text: string, path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const names = [...text.matchAll(/\b(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+)["'`]/g)];
  return [...new Set(names.map((match) => folder + match[1]!))];
}
