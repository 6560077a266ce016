/** A stretch of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Marks that open a quotation, and those that close it. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '"': '"',
  '‘': '’',
};

/**
 * What a text quotes, marks included. What is opened and never closed is no quotation, and an apostrophe closes none.
 * `'He said “no”.' -> [{ start: 8, end: 12 }]`
 */
export function quotationsIn(text: string): Range[] {
  const ranges: Range[] = [];
  for (let start = 0; start < text.length; start++) {
    const closers = closing[text[start] ?? ''];
    if (closers === undefined || !mayOpen(text, start)) continue;
    const end = closingOf(text, start, closers);
    if (end === undefined) continue;
    ranges.push({ start, end });
    start = end - 1;
  }
  return ranges;
}

/** “‘” within a word is an apostrophe that somebody slipped on. */
const mayOpen = (text: string, at: number) =>
  text[at] !== '‘' || !/\p{L}/u.test(text[at - 1] ?? '');

function closingOf(text: string, start: number, closers: string): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (closers.includes(mark) && !(mark === '’' && /\p{L}/u.test(text[at + 1] ?? ''))) {
      return at + 1;
    }
  }
  return undefined;
}
