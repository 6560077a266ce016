import { foldArabic } from './arabic.ts';

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
  String.raw`\p{N}+(?:[.,٬٫\u00a0\u202f]?\p{N}+)*` +
    String.raw`|\p{L}[\p{L}\p{M}\p{N}${hidden}]*(?:(?:[·‧•.]${endings}(?!\p{L}))+|\(${endings}\)s?)?`,
  'giu',
);

/**
 * Folds what makes no difference to a reader: case, kinds of apostrophes and spaces, soft hyphens, marks of emphasis and of
 * citation, thousands in figures, endings for both genders, and ways of writing Arabic.
 * `'Suicidé·e·s, d’ici' -> 'suicidés,d ici'`
 */
export function foldText(written: string): FoldedText {
  const text = withoutCitations(written);
  const words: FoldedWord[] = [];
  let line = '';
  let last = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (words.length > 0) line += signFor(text.slice(last, index));
    const folded = foldWord(found);
    words.push({ text: folded, at: line.length, start: index, end: index + found.length });
    line += folded;
    last = index + found.length;
  }
  return { line, words };
}

const withoutCitations = (text: string) =>
  !text.includes('[^')
    ? text
    : text.replaceAll(/\[\^[^\]]*\]/g, (citation) => ' '.repeat(citation.length));

const withHidden = new RegExp(`[${hidden}]`, 'gu');
const bothGenders = /^(\p{L}+)(?:[·‧•.(].*?)(s?)\)?$/u;

/** Plain words, which most are, need no more than small letters. */
const plainWord = /^[a-z]+$/i;

function foldWord(written: string): string {
  if (plainWord.test(written)) return written.toLowerCase();
  if (/^\p{N}/u.test(written)) return foldArabic(written.replaceAll(/\P{N}/gu, ''));
  const folded = written.replaceAll(withHidden, '').normalize('NFC').toLowerCase();
  return foldArabic(folded).replace(bothGenders, '$1$2');
}

function signFor(between: string): string {
  if (between === ' ') return between;
  if (/[.!?…؟]/.test(between)) return '.';
  if (/[:;؛]/.test(between)) return ';';
  if (/^[-‐‑–]$/.test(between.replaceAll(withHidden, ''))) return '-';
  return /[,،()[\]–—/|]/.test(between) ? ',' : ' ';
}
