/**
 * What no reader sees and no text needs: signs that move a terminal or end a text for some programs, halves of a
 * character, signs that no XML may hold, and the two that show letters and digits in another order than they are written.
 */
const always = '\\p{Cs}\\u202D\\u202E\\uFFFE\\uFFFF';

const inText = new RegExp(`[^\\P{Cc}\\t\\n\\r\\u0085]|[${always}]`, 'u');
const inField = new RegExp(`[\\p{Cc}\\u2028\\u2029${always}]`, 'u');

/** Where the first such sign stands in a text of several lines; -1 where there is none. `'a\u0000b' -> 1` */
export const unseenSignInText = (text: string): number => text.search(inText);

/**
 * The same for a field, which is one line: there a line break is such a sign too. In a calendar, a card for an address
 * book or a header it would begin a line of its own, which nobody has read. `'a\nTEL:b' -> 1`
 */
export const unseenSignInField = (text: string): number => text.search(inField);
