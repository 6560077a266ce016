/**
 * The prose of a text without its markup, a paragraph or list item on each line, for counting words and sentences.
 * `'**A** [b](entry:help).[^x]' -> 'A b.'`
 */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[\^[^\]]+\]/g, '')
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(#+|[-*]|\d+\.)\s+/gm, '')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}
