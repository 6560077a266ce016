/** A citation in a text: `[^mead-2001]`. */
export interface Citation {
  readonly id: string;
  /** Where it starts in the text. */
  readonly offset: number;
  readonly length: number;
}

/** Names are short: a bound keeps odd texts from costing time. */
const citation = /\[\^([^\]\s[]{1,80})\]/g;

/** Every citation of a text, in the order in which it is read. */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(citation)].map((match) => ({
    id: match[1]!,
    offset: match.index,
    length: match[0].length,
  }));
}

/**
 * The numbers that readers see: a source has the number of its first citation.
 * `'a[^x] b[^y] c[^x]' -> Map { 'x' => 1, 'y' => 2 }`
 */
export function noteNumbers(text: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { id } of citationsIn(text)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
