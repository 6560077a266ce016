/** Whether a font has a glyph for a character. */
export type Coverage = (codePoint: number) => boolean;

/**
 * The characters that a TrueType font can draw, read from its `cmap` table. Format 4 holds the first plane, format 12
 * holds all; the fonts that we use have one of them.
 * `(Atkinson Hyperlegible Next) -> 'é' yes, '中' no`
 * @throws Error for a font without such a table
 */
export function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const start = placeOfTable(view, 'cmap');
  const tables = Array.from({ length: view.getUint16(start + 2) }, (_, index) => {
    const place = start + view.getUint32(start + 4 + index * 8 + 4);
    return { place, format: view.getUint16(place) };
  });
  const whole = tables.find(({ format }) => format === 12);
  if (whole) return within(groupsOf(view, whole.place));
  const firstPlane = tables.find(({ format }) => format === 4);
  if (firstPlane) return within(segmentsOf(view, firstPlane.place));
  throw new Error('The font has no table of characters in format 4 or 12.');
}

type Range = readonly [first: number, last: number];

const within =
  (ranges: readonly Range[]): Coverage =>
  (codePoint) =>
    ranges.some(([first, last]) => first <= codePoint && codePoint <= last);

function placeOfTable(view: DataView, name: string): number {
  const count = view.getUint16(4);
  for (let record = 12; record < 12 + count * 16; record += 16) {
    const letters = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at)));
    if (letters.join('') === name) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table called ${name}.`);
}

const groupsOf = (view: DataView, place: number): Range[] =>
  Array.from({ length: view.getUint32(place + 12) }, (_, index) => {
    const group = place + 16 + index * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });

/** A segment may name the glyph 0, which is the box: each character of it is looked up. */
function segmentsOf(view: DataView, place: number): Range[] {
  const bytes = view.getUint16(place + 6);
  const [ends, starts] = [place + 14, place + 16 + bytes];
  const [deltas, offsets] = [starts + bytes, starts + 2 * bytes];
  const ranges: Range[] = [];
  for (let at = 0; at < bytes; at += 2) {
    const [first, last] = [view.getUint16(starts + at), view.getUint16(ends + at)];
    const offset = view.getUint16(offsets + at);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? (code + view.getUint16(deltas + at)) & 0xffff
          : view.getUint16(offsets + at + offset + (code - first) * 2);
      if (glyph !== 0) ranges.push([code, code]);
    }
  }
  return ranges;
}
