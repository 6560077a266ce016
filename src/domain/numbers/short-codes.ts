/** Words that ask to dial what follows them, in the languages of the site. */
const dialling =
  /(?:\b(?:call|dial|phone|ring|text|appel(?:le|er|ez)|compose[rz]?|llama|marca|wähle|rufe?)\b|اتصلوا?|اطلبوا?)(?:\s+(?:the|le|au|al|die|den|on|to|بـ?|على|الرقم))*\s+(?<number>\d[\d ]{1,7}\d)(?!\d)/giu;

/**
 * Short codes of the directory that a text asks to call. A code that is only named is not one of them.
 * `'Call 3114 now' -> ['3114']`, `'the 3114 is a French line' -> []`, `'call 20 times' -> []`
 */
export function shortCodesToCall(
  text: string,
  codes: ReadonlySet<string>,
): { number: string; offset: number }[] {
  return [...text.matchAll(dialling)].flatMap((match) => {
    const number = match.groups?.['number'] ?? '';
    if (!codes.has(number.replaceAll(' ', ''))) return [];
    return [{ number, offset: match.index + match[0].length - number.length }];
  });
}
