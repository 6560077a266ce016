/** Words that ask to dial what follows them, in the languages of the site. */
const dialling =
  /(?:\b(?:call|dial|phone|ring|text|appel(?:le|er|ez)|compose[rz]?|llama|marca|wähle|rufe?)\b|اتصل(?:وا)?|اطلب(?:وا)?)/giu;

/** What may stand between such a word and a number, or between two numbers. */
const between =
  /(?:[\s,،:(“"«]|\b(?:the|number|on|to|or|and|le|la|au|numéro|ou|et|al|o|die|den|oder|und)\b|بالرقم|على|الرقم|بـ|أو|و)*/uy;

const digits = /\d+/y;

/** A number that a text asks to call. */
export interface CalledNumber {
  /** As it stands in the text. */
  readonly number: string;
  readonly offset: number;
}

/**
 * Short codes of the directory that a text asks to call. A code that is only named is not one of them.
 * `'Call 3114 now' -> ['3114']`, `'Call: 3114' -> ['3114']`, `'Call 15 or 112' -> ['15', '112']`, `'the 3114 is a French line' -> []`,
 * `'call 20 times' -> []` where 20 is no short code
 */
export function shortCodesToCall(text: string, codes: ReadonlySet<string>): CalledNumber[] {
  return [...text.matchAll(dialling)].flatMap((match) =>
    codesFrom(text, match.index + match[0].length, codes),
  );
}

function codesFrom(text: string, start: number, codes: ReadonlySet<string>): CalledNumber[] {
  const found: CalledNumber[] = [];
  let position = start;
  for (;;) {
    const offset = endOf(between, text, position);
    const end = endOfCode(text, offset, codes);
    if (end === undefined) return found;
    found.push({ number: text.slice(offset, end), offset });
    position = end;
  }
}

/** Where a code ends that starts at an offset. A code may be written in groups: `116 123`. */
function endOfCode(text: string, offset: number, codes: ReadonlySet<string>): number | undefined {
  let end = offset;
  for (let group = 0; group < 3; group += 1) {
    const next = endOf(digits, text, group > 0 && text[end] === ' ' ? end + 1 : end);
    if (next === end || !/\d/.test(text[next - 1] ?? '')) return undefined;
    end = next;
    if (codes.has(text.slice(offset, end).replaceAll(' ', ''))) return end;
  }
  return undefined;
}

function endOf(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return position + (pattern.exec(text)?.[0].length ?? 0);
}
