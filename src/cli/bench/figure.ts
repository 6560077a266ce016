/** A figure beside the bound that it must keep. Without a bound it only stands there to compare. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly bound?: number;
  readonly unit: string;
  /** Whether the value must be at least the bound, instead of at most. */
  readonly isLeast?: boolean;
  /** What it was when somebody last kept it. */
  readonly baseline?: number | undefined;
}

export function isKept({ value, bound, isLeast = false }: Figure): boolean {
  if (bound === undefined) return true;
  return isLeast ? value >= bound : value <= bound;
}

/** A figure in a line: `kept      home en: first view, gzip   9,313  (at most 14,000 bytes)` */
export function describeFigure(figure: Figure): string {
  const { name, value, bound, unit, isLeast = false, baseline } = figure;
  const limit =
    bound === undefined
      ? `${unit}, to compare`
      : `${isLeast ? 'at least' : 'at most'} ${bound.toLocaleString('en')} ${unit}`;
  const before = baseline === undefined ? '' : `; baseline ${baseline.toLocaleString('en')}`;
  return `${isKept(figure) ? 'kept    ' : 'EXCEEDED'}  ${name.padEnd(50)} ${value.toLocaleString('en').padStart(8)}  (${limit}${before})`;
}
