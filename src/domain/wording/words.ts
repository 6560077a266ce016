/** The words of a text in one line, ready for patterns, with the place of every word. */
export interface FoldedText {
  /**
   * Words in lower case, one sign between them: a space, `-` within a compound, `,` for a comma, a dash or a bracket,
   * `;` for a colon or a semicolon, `.` where a sentence ends.
   */
  readonly line: string;
  readonly words: readonly FoldedWord[];
}

interface FoldedWord {
  readonly text: string;
  /** Where it starts in the line. */
  readonly at: number;
  /** Where it stands in the text as written. */
  readonly start: number;
  readonly end: number;
}

const hidden = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const endings = '(?:es?|s|ves?|nes?|les?|tes?|ses?|euses?|t?rices?|x)';

const word = new RegExp(
  String.raw`\p{N}+(?:[.,\u00a0\u202f]?\p{N}+)*` +
    String.raw`|\p{L}[\p{L}\p{M}\p{N}${hidden}]*(?:(?:[·‧•.]${endings}(?!\p{L}))+|\(${endings}\)s?)?`,
  'giu',
);

/**
 * Folds what makes no difference to a reader: case, kinds of apostrophes and spaces, soft hyphens, marks of emphasis and of
 * citation, thousands in figures, and endings for both genders.
 * `'Suicidé·e·s, d’ici' -> 'suicidés,d ici'`
 */
export function foldText(text: string): FoldedText {
  const words: FoldedWord[] = [];
  let line = '';
  let last = 0;
  for (const { 0: written, index } of withoutCitations(text).matchAll(word)) {
    if (words.length > 0) line += signFor(text.slice(last, index));
    const folded = foldWord(written);
    words.push({ text: folded, at: line.length, start: index, end: index + written.length });
    line += folded;
    last = index + written.length;
  }
  return { line, words };
}

const withoutCitations = (text: string) =>
  text.replaceAll(/\[\^[^\]]*\]/g, (citation) => ' '.repeat(citation.length));

const withHidden = new RegExp(`[${hidden}]`, 'gu');
const bothGenders = /^(\p{L}+)(?:[·‧•.(].*?)(s?)\)?$/u;

function foldWord(written: string): string {
  if (/^\p{N}/u.test(written)) return written.replaceAll(/\P{N}/gu, '');
  return written
    .replaceAll(withHidden, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(bothGenders, '$1$2');
}

function signFor(between: string): string {
  if (/[.!?…؟]/.test(between)) return '.';
  if (/[:;؛]/.test(between)) return ';';
  if (/^[-‐‑–]$/.test(between.replaceAll(withHidden, ''))) return '-';
  return /[,،()[\]–—/|]/.test(between) ? ',' : ' ';
}
