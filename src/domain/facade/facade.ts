/** A window of the façade, counted from the top at the start of a row. */
export interface Window {
  readonly column: number;
  readonly row: number;
  /** Two kinds of lamp, so that a house looks lived in. */
  readonly tone: 'lamp' | 'ember';
}

export interface FacadeShape {
  readonly columns: number;
  readonly rows: number;
}

/**
 * The windows of a house front in the order in which they light up. The same seed gives the same
 * house everywhere: on the page, a card, a poster.
 * `('exam-nights', { columns: 9, rows: 5 }, 12) -> twelve different windows`
 * @param count how many windows; never more than the house has
 */
export function windowsOf(seed: string, { columns, rows }: FacadeShape, count: number): Window[] {
  const random = randomNumbers(seed);
  const places = Array.from({ length: columns * rows }, (_, place) => place);
  for (let last = places.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [places[last], places[other]] = [places[other]!, places[last]!];
  }
  return places.slice(0, count).map((place) => ({
    column: place % columns,
    row: Math.floor(place / columns),
    tone: random() < 0.3 ? 'ember' : 'lamp',
  }));
}

/** Mulberry32, started from an FNV-1a digest of the seed: numbers from 0 up to 1, always the same. */
function randomNumbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) {
    state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
