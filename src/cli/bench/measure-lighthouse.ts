import type { Flags, RunnerResult } from 'lighthouse';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The scores of a page, 0 to 100, each the median of the runs. */
export type Scores = Readonly<Record<(typeof categories)[number], number>>;

/**
 * Runs Lighthouse as on a phone, with the network and processor that it simulates.
 * @param port of a browser started with remote debugging
 */
export async function measureLighthouse(
  address: string,
  port: number,
  runs: number,
): Promise<Scores> {
  const { default: lighthouse } = await import('lighthouse');
  const flags: Flags = {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...categories],
  };
  const results: RunnerResult[] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(address, flags);
    if (result) results.push(result);
  }
  const score = (category: (typeof categories)[number]) =>
    median(results.map(({ lhr }) => Math.round((lhr.categories[category]?.score ?? 0) * 100)));
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}

/** `[3, 1, 2] -> 2` */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
