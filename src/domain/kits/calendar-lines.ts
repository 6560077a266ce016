/** What a person reads in a calendar, and no other property takes a language. */
const worded = /^(NAME|X-WR-CALNAME|X-WR-CALDESC|SUMMARY|DESCRIPTION)(?=:)/;

const longestLine = 75;

/**
 * The text of a calendar (RFC 5545) with the language of its words, and with a line end after its last line.
 * `('…SUMMARY:Nuits d’examens…', 'fr') -> '…SUMMARY;LANGUAGE=fr:Nuits d’examens…'`
 */
export const inLanguage = (calendar: string, language: string): string =>
  calendar
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => `${folded(line.replace(worded, `$1;LANGUAGE=${language}`))}\r\n`)
    .join('');

/** A line in parts of at most 75 octets, none of which ends within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      parts.push(part);
      // The space that begins the next part counts.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** In UTF-8. `'é' -> 2` */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
