import type { Locale } from '../../config/locales.ts';
import { searchTerms } from './terms.ts';

/** A piece of a text, and whether the reader typed it. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * A text in pieces, with the words of a query marked, whatever their accents and endings.
 * `('Des amis écoutent', 'ami ecoute', 'fr') -> ['Des ', amis marked, ' ', écoutent marked]`
 */
export function markedPieces(text: string, query: string, locale: Locale): Piece[] {
  const wanted = searchTerms(query, locale).filter((term) => term.length > 1);
  const isWanted = (word: string) =>
    searchTerms(word, locale).some((term) => wanted.some((part) => term.startsWith(part)));
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter(Boolean)
    .map((piece) => ({ text: piece, isMarked: /[\p{L}\p{N}]/u.test(piece) && isWanted(piece) }));
}
