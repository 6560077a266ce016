/** A page of which some fields hold at least one term of a query. */
export interface Match {
  /** Its place in the list. */
  readonly id: number;
  /** The terms of the query that those fields hold, if only nearly. */
  readonly held: readonly string[];
  /** The sum over those fields. */
  readonly score: number;
}

/**
 * Puts together what several indices found, each in fields of its own: pages that hold every term first, then those
 * that hold some; among them by the sum of the scores, the higher the more terms it stands for.
 * `([{ id: 0, held: ['exam'], score: 3 }, { id: 1, held: ['exam'], score: 1 }, { id: 1, held: ['night'], score: 1 }],
 * ['exam', 'night']) -> [1, 0]`
 */
export function ranked(matches: readonly Match[], terms: readonly string[]): number[] {
  const pages = new Map<number, { held: Set<string>; score: number }>();
  for (const { id, held, score } of matches) {
    const page = pages.get(id) ?? { held: new Set(), score: 0 };
    for (const term of held) page.held.add(term);
    page.score += score;
    pages.set(id, page);
  }
  const all = new Set(terms).size;
  return [...pages]
    .map(([id, { held, score }]) => ({
      id,
      holdsAll: Number(held.size === all),
      score: score * held.size,
    }))
    .sort((a, b) => b.holdsAll - a.holdsAll || b.score - a.score || a.id - b.id)
    .map(({ id }) => id);
}
