/**
 * What a spreadsheet would take for a formula: OWASP's list, with the full-width signs that some of them accept.
 * A text that stands behind apostrophes counts too, so that taking the guard away always gives the text back.
 */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet runs: what looks like a formula gets an apostrophe. Numbers to call never come here as
 * such, since an apostrophe would be dialled along: `contact-rows.ts` writes them as links.
 * `'=1+1' -> "'=1+1"`, `'tel:+1555' -> 'tel:+1555'`
 */
export const guardedText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/** `'a "b", c' -> '"a ""b"", c"'` */
const cell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows as CSV of RFC 4180: a comma between cells, CRLF after each row. What is not known is an empty cell. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((text) => cell(guardedText(text))).join(',')}\r\n`).join('');
}
