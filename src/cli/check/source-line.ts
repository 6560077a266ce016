/** A line of a file with the place that a fault is about. */
export interface MarkedLine {
  readonly text: string;
  /** Stands under the place; missing where the place is marked within the text. */
  readonly mark: string | undefined;
}

/** So much of a line is shown on either side of a place: a paragraph may be one line. */
const most = 60;

/**
 * The surroundings of a place in a line, and a mark for it. In Arabic, and wherever signs are not as wide as each other,
 * nothing can be put below a letter: there the mark stands before it, in the text.
 * `('slug: Listening', 7) -> { text: 'slug: Listening', mark: '      ^' }`, `('اسم: ليل', 6) -> { text: 'اسم: ▸ليل' }`
 * @param column counted from 1
 */
export function markedLine(line: string, column: number): MarkedLine {
  const place = wholeLetter(line, column - 1);
  const [from, to] = [wholeLetter(line, place - most), wholeLetter(line, place + most)];
  const before = (from > 0 ? '…' : '') + printable(line.slice(from, place));
  const after = printable(line.slice(place, to)) + (to < line.length ? '…' : '');
  return isEven.test(before + after)
    ? { text: before + after, mark: `${' '.repeat(before.length)}^` }
    : { text: `${before}▸${after}`, mark: undefined };
}

/** Letters of one width, written from left to right: those of Europe, and the signs that go with them. */
const isEven = /^[\u0020-\u02ff\u1e00-\u1eff\u2010-\u2027\u202f-\u203a\ufffd]*$/;

/** A place in a text at which no letter is cut in two. */
function wholeLetter(text: string, index: number): number {
  if (index <= 0) return 0;
  if (index >= text.length) return text.length;
  return /[\udc00-\udfff]/.test(text.charAt(index)) ? index - 1 : index;
}

/** A text that does nothing to a terminal: no colours, no new lines, no reversed letters. Each sign stays one sign. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s/g, (space) => (space < ' ' ? ' ' : space))
    .replace(harmful, '\ufffd');

const harmful = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;
