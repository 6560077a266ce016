/** What stands for one character: an escape, or a character reference of HTML. */
const escapes = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}|[^\n])|&#?\w{1,31};/y;

/** Further than this, an escape has been missed: better a place that is near than one that is lost. */
const farthest = 200;

/**
 * For every character of a text, where it stands in the source that it was read from: past marks of quotation, escapes,
 * indentation and folded lines.
 * `('a b', '"a\n   b"') -> [1, 2, 6]`
 */
export function alignText(text: string, source: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    at = placeOf(sign, source, at);
    places.push(...Array.from(sign, () => at));
    if (sign.length === 2) places.push(at);
    at += lengthOf(sign, source, at);
  }
  return places;
}

const isSpace = (sign: string) => /\s/.test(sign);

function placeOf(sign: string, source: string, from: number): number {
  for (let at = from; at < source.length && at - from < farthest; at++) {
    if (source.startsWith(sign, at)) return at;
    if (isSpace(sign) && isSpace(source[at] ?? '')) return at;
    if (mayStandFor(escapeAt(source, at), sign)) return at;
  }
  return from;
}

/** An escaped mark stands for itself; of letters and references, any may be meant. */
const mayStandFor = (escape: string | undefined, sign: string) =>
  escape !== undefined && (/^(?:\\\w|&)/.test(escape) || escape === `\\${sign}`);

function lengthOf(sign: string, source: string, at: number): number {
  const escape = escapeAt(source, at);
  if (escape && !(sign === '\\' && escape[1] !== '\\')) return escape.length;
  return source.startsWith(sign, at) || isSpace(source[at] ?? '') ? sign.length : 0;
}

function escapeAt(source: string, at: number): string | undefined {
  escapes.lastIndex = at;
  return escapes.exec(source)?.[0];
}
