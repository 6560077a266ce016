/** Words that a tired reader takes in per minute; a cautious figure for all languages of the site. */
const wordsPerMinute = 200;

/**
 * Minutes that a text takes to read, at least one.
 * `450 words -> 3`
 */
export function readingMinutes(text: string): number {
  const words = text
    .replaceAll(/\[\^[^\]]+\]|<[^>]+>|\]\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return Math.max(1, Math.ceil(words.length / wordsPerMinute));
}
