import type { CalendarDate } from './calendar-date.ts';

interface Correction {
  readonly id: string;
  readonly facts: { readonly mended: CalendarDate; readonly found: CalendarDate };
}

/** Corrections as readers look for them: the last one mended first; of one day, the last one found; then by id. */
export function newestFirst<Item extends Correction>(corrections: readonly Item[]): Item[] {
  return [...corrections].sort(
    (a, b) =>
      compare(b.facts.mended, a.facts.mended) ||
      compare(b.facts.found, a.facts.found) ||
      compare(a.id, b.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
