import type { WordingPlace } from '../../domain/wording/wording.ts';
import type { Position } from '../yaml.ts';

/** A text as readers see it, in one piece, with the place of its characters in the file. */
export interface ShownText {
  readonly text: string;
  readonly place: WordingPlace;
  /** The field that holds it; empty in the text of an entry. */
  readonly field: string;
  /** Whether all of it is somebody else's words. */
  readonly isQuoted: boolean;
  /** The lines of the file over which it runs, as far as a note must know them. */
  readonly lines: LineRange;
  readonly placeOf: (index: number) => Position;
}

/** From one line of a file to another, both within. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A note that some wording may stay, and the lines for which it says so. */
export interface WordingNote {
  readonly position: Position;
  /** Empty where it does not say why. */
  readonly reason: string;
  readonly covers: LineRange;
}

export const overlap = (one: LineRange, other: LineRange): boolean =>
  one.first <= other.last && other.first <= one.last;
