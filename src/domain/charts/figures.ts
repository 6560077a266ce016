/** A sign belongs to its number unless a digit stands just before it: in `0.11-0.27` it means "to". */
const number = /(?<!\d)[-−]?\d+(?:[.,]\d+)?/gu;

/**
 * The numbers of a cell, with the decimal sign and the minus of any language of the site.
 * `'−0,02 à 0,18' -> [-0.02, 0.18]`, `'58 %' -> [58]`
 */
export const figuresIn = (cell: string): number[] =>
  [...cell.matchAll(number)].map(([found]) => Number(found.replace('−', '-').replace(',', '.')));
