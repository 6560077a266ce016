/** What stands in short links: `/c/exams`. No section of a language is called so, since languages come first. */
const shortLinkFolder = 'c';

/** The letters that a code may have, and how many: 0 and 1 are none of them, so that o and l are never in doubt. */
export const shortCode = /^(?=.*[a-z])[a-z2-9]{2,14}$/;

const longest = 14;

/** An entry as its short link needs it. */
interface ShortLinked {
  /** The name of its folder. */
  readonly id: string;
  readonly facts: { readonly code?: string | undefined };
}

/**
 * What stands for an article in its short link: its code, or else the name of its folder, which is as lasting.
 * `{ id: 'exam-nights', facts: { code: 'exams' } } -> 'exams'`, `{ id: 'exam-nights', facts: {} } -> 'exam-nights'`
 */
export const shortLinkCode = ({ id, facts }: ShortLinked): string => facts.code ?? id;

/** The short link of an article, as it is printed and read aloud. `'exams' -> '/c/exams'` */
export const shortLinkPath = (code: string): string => `/${shortLinkFolder}/${code}`;

/** The page behind it, for hosts that know no languages. `'exams' -> '/c/exams/'` */
export const shortLinkPage = (code: string): string => `${shortLinkPath(code)}/`;

/** `'/c/exams/' -> true`, `'/ca/' -> false` */
export const isShortLink = (path: string): boolean => path.startsWith(`/${shortLinkFolder}/`);

/**
 * A code for a new entry: as many words of its folder's name as fit, and a digit where that is taken.
 * `('summer-nights', []) -> 'summernights'`, `('summer-nights', ['summernights']) -> 'summernights2'`
 * @returns nothing where the name has no letter
 */
export function shortCodeFrom(folder: string, taken: readonly string[]): string | undefined {
  const words = folder.split('-').map((word) => word.replaceAll(/[^a-z2-9]/g, ''));
  const joined = words.reduce((code, word) => {
    const isFull = code.length + word.length > longest - 1;
    return code !== '' && isFull ? code : code + word;
  }, '');
  const start = joined.slice(0, longest - 1);
  const codes = [start, ...[2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `${start}${digit}`)];
  return codes.find((code) => shortCode.test(code) && !taken.includes(code));
}
