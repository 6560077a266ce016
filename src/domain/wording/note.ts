const marker = /^\s*(?:\/\*\s*)?wording-ok\b:?/;

/** Whether a comment is a note that some wording may stay. */
export const isWordingNote = (comment: string): boolean => marker.test(comment);

/**
 * Why some wording may stay, as a comment says it; empty where it does not say why.
 * `'wording-ok: the title of a book' -> 'the title of a book'`, `'wording-ok' -> ''`
 */
export const reasonOf = (comment: string): string =>
  comment
    .replace(marker, '')
    .replace(/\*\/\s*$/, '')
    .trim();
