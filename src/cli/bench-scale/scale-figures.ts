import type { Figure } from '../bench/figure.ts';
import { measured, type ScaleRow } from './scale-row.ts';

/** A rebuild of so many pages is what somebody waits for who has corrected a number. */
const promisedFor = 1_000;

/** With what hosts keep between builds, so many pages cost no more than they cost the bare site and its own index. */
const comparedAt = [1_000, 5_000];

/**
 * What is promised: a rebuild after one changed article takes less than ten seconds, and half of a build from nothing; a build
 * with the kept files at hand is no slower and no larger than the bare site.
 */
export function scaleFigures(rows: readonly ScaleRow[]): Figure[] {
  const costAt = (size: number, wanted: ScaleRow['what']) =>
    rows.find(({ what, pages }) => what === wanted && pages === size)?.cost;
  const rebuild = costAt(promisedFor, measured.rebuild)?.seconds;
  const cold = costAt(promisedFor, measured.cold)?.seconds;
  const ofRebuild = rebuild !== undefined &&
    cold !== undefined && [
      { name: 'rebuild of 1,000 pages', value: rounded(rebuild, 1), bound: 9.9, unit: 's' },
      atMost('rebuild of 1,000 pages, beside nothing kept', rebuild / cold, 0.5),
    ];
  const ofBuilds = comparedAt.flatMap((size) => {
    const [kept, bare, index] = (['kept', 'bare', 'bareIndex'] as const).map((what) =>
      costAt(size, measured[what]),
    );
    if (!kept || !bare || !index) return [];
    const name = `build of ${size.toLocaleString('en')} pages, beside the bare site`;
    const memory = Math.max(bare.megabytes ?? 0, index.megabytes ?? 0);
    return [
      atMost(name, kept.seconds / (bare.seconds + index.seconds), 1),
      ...(memory > 0 && kept.megabytes !== undefined
        ? [atMost(`${name}, memory`, kept.megabytes / memory, 1)]
        : []),
    ];
  });
  return [...(ofRebuild || []), ...ofBuilds];
}

const atMost = (name: string, value: number, bound: number): Figure => ({
  name,
  value: rounded(value, 2),
  bound,
  unit: 'of 1',
});

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
