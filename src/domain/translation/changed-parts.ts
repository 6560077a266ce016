interface Part {
  readonly digest: string;
}

/** Where an original has changed since it was translated. */
export interface ChangedParts<P> {
  /** The parts that are new or worded otherwise, in their order. */
  readonly changed: readonly P[];
  /** How many of the parts that were translated are no longer there as they were. */
  readonly gone: number;
}

/**
 * Compares the parts that a translation recorded with those of today. Parts have no names in the record: one that was
 * only moved has not changed.
 * `('8e6f0c1d2b3a 91c0 b7d4', [{ digest: '91c0' }, { digest: '55aa' }]) -> { changed: [{ digest: '55aa' }], gone: 1 }`
 * @returns `undefined` where the record names no parts
 */
export function changedParts<P extends Part>(
  recorded: string,
  parts: readonly P[],
): ChangedParts<P> | undefined {
  const [, ...known] = recorded.split(' ');
  if (known.length === 0) return undefined;
  const left = [...known];
  const changed = parts.filter(({ digest }) => {
    const place = left.indexOf(digest);
    if (place === -1) return true;
    left.splice(place, 1);
    return false;
  });
  return { changed, gone: left.length };
}
