import { describe, expect, it } from 'vitest';
import { isKept } from '../../../src/cli/bench/figure.ts';
import { scaleLine, scalePage } from '../../../src/cli/bench-scale/scale-page.ts';
import { scaleFigures } from '../../../src/cli/bench-scale/scale-figures.ts';
import { growthOf, measured } from '../../../src/cli/bench-scale/scale-row.ts';

const row = (pages: number, seconds: number, what: keyof typeof measured = 'cold') => ({
  what: measured[what],
  pages,
  cost: { seconds },
});

describe('growth', () => {
  it.each([
    ['1 where time grows as pages do', [row(100, 4), row(1_000, 40)], 1],
    ['less where much is done once', [row(100, 4), row(1_000, 20)], 0.5],
    ['beside the size before, not the smallest', [row(10, 1), row(100, 4), row(1_000, 80)], 2],
    ['of the same build', [row(100, 1, 'bare'), row(100, 4), row(1_000, 40)], 1],
  ])('is %s', (_, rows, growth) => {
    expect(growthOf(rows.at(-1)!, rows)).toBe(growth);
  });

  it('is not known of the smallest size', () => {
    expect(growthOf(row(100, 4), [row(100, 4), row(1_000, 40)])).toBeUndefined();
  });
});

describe('what is promised of a rebuild', () => {
  it.each([
    ['kept below ten seconds and half of a cold build', 20, 9.8, [true, true]],
    ['exceeded from ten seconds', 30, 10, [false, true]],
    ['exceeded from more than half of a cold build', 12, 6.2, [true, false]],
  ])('is %s', (_, cold, rebuild, kept) => {
    const figures = scaleFigures([row(1_000, cold), row(1_000, rebuild, 'rebuild')]);
    expect(figures.map(isKept)).toEqual(kept);
  });

  it('says nothing where 1,000 pages were not measured', () => {
    expect(scaleFigures([row(100, 4), row(100, 3, 'rebuild')])).toEqual([]);
  });
});

describe('what is promised beside the bare site', () => {
  const at = (pages: number, seconds: number, what: keyof typeof measured, megabytes: number) => ({
    ...row(pages, seconds, what),
    cost: { seconds, megabytes },
  });
  const bare = [at(5_000, 30, 'bare', 2_000), at(5_000, 9, 'bareIndex', 800)];

  it.each([
    ['kept where it is no slower and no larger', 39, 2_000, [true, true]],
    ['exceeded where it is slower than the site and its index', 40, 2_000, [false, true]],
    ['exceeded where its largest process is larger', 30, 2_100, [true, false]],
  ])('is %s', (_, seconds, megabytes, kept) => {
    const figures = scaleFigures([at(5_000, seconds, 'kept', megabytes), ...bare]);
    expect(figures.map(isKept)).toEqual(kept);
  });

  it('says nothing of memory that no system told, nor of a size that was not measured', () => {
    const untold = [row(1_000, 8, 'kept'), row(1_000, 8, 'bare'), row(1_000, 2, 'bareIndex')];
    expect(scaleFigures(untold)).toHaveLength(1);
    expect(scaleFigures([at(5_000, 30, 'kept', 1_000), row(1_000, 8, 'bare')])).toEqual([]);
  });
});

describe('the page of thousands of pages', () => {
  const rows = [
    row(1_000, 21.26),
    {
      ...row(5_000, 80, 'rebuild'),
      cost: { seconds: 80, processorSeconds: 90.04, megabytes: 1_862 },
      output: { files: 12_345, bytes: 45_600_000 },
      search: { milliseconds: 99.6, bytes: 12_300 },
    },
  ];
  const page = scalePage(rows, scaleFigures([...rows, row(1_000, 12, 'rebuild')]), 'today', 'PC');

  it('names the day, the machine and what is exceeded', () => {
    expect(page).toContain('on today. PC.');
    expect(page).toContain('- EXCEEDED rebuild of 1,000 pages 12 (at most 9.9 s)');
  });

  it.each([
    ['| 1,000 | this project, nothing kept | 21.3 s |  |  |  |  |  |'],
    [
      '| 5,000 | this project, one article changed | 80.0 s | 90.0 s |  | 1,862 MB | 12,345 files, 45.6 MB | 100 ms, 12 KB |',
    ],
  ])('has the row %s', (line) => {
    expect(page.split('\n')).toContain(line);
  });

  it('says the same on a terminal', () => {
    expect(scaleLine(rows[0]!, rows)).toMatch(/^ +1,000 {2}this project, nothing kept +21\.3 s$/);
  });
});
