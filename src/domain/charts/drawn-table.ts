const row = /<tr[^>]*>(.*?)<\/tr>/gs;
const cell = /<td[^>]*>(.*?)<\/td>/gs;

/** A citation is no word of its cell; other tags are left out, and their words stay. */
const tags = /<sup\b.*?<\/sup>|<[^>]*>/gs;

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * The words of the cells of a drawn table, without its headings. The HTML is our own, made from Markdown, so that it needs
 * no parser. `'<tr><td>Friends</td><td>58%</td></tr>' -> [['Friends', '58%']]`
 */
export const tableCells = (html: string): string[][] =>
  [...html.matchAll(row)]
    .map(([, cells = '']) => [...cells.matchAll(cell)].map(([, content = '']) => wordsOf(content)))
    .filter((cells) => cells.length > 0);

const wordsOf = (content: string): string =>
  content
    .replaceAll(tags, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign)
    .trim();
