import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Season } from '../../../src/domain/publication/season.ts';
import { inSeasons } from '../../../src/domain/publication/season-order.ts';

const campaign = (name: string, state?: Season['state'], from = '', to = '') => ({
  name,
  season: state && { state, from, to },
});

const groupsOf = (...campaigns: ReturnType<typeof campaign>[]) =>
  inSeasons(campaigns).map(({ state, items }) => [state, ...items.map(({ name }) => name)]);

describe('campaigns in their seasons', () => {
  it.each<[string, string[][], ReturnType<typeof campaign>[]]>([
    ['are none where there are none', [], []],
    [
      'stand in the order: what runs, what comes, what was, what has no dates yet',
      [
        ['running', 'exams'],
        ['coming', 'spring'],
        ['over', 'autumn'],
        ['undated', 'idea'],
      ],
      [
        campaign('idea'),
        campaign('autumn', 'over', '2026-09-01', '2026-10-01'),
        campaign('spring', 'coming', '2027-03-01', '2027-04-01'),
        campaign('exams', 'running', '2026-11-15', '2027-01-31'),
      ],
    ],
    [
      'that come: the next first',
      [['coming', 'soon', 'later']],
      [
        campaign('later', 'coming', '2027-09-10', '2027-09-10'),
        campaign('soon', 'coming', '2026-12-15', '2027-01-05'),
      ],
    ],
    [
      'that were: the latest first',
      [['over', 'lately', 'long ago']],
      [
        campaign('long ago', 'over', '2025-01-01', '2025-02-01'),
        campaign('lately', 'over', '2026-01-01', '2026-02-01'),
      ],
    ],
  ])('%s', (_, groups, campaigns) => {
    expect(groupsOf(...campaigns)).toEqual(groups);
  });

  it('are all there, each once, and no group is empty', () => {
    const season = fc.option(
      fc.record({
        state: fc.constantFrom('running', 'coming', 'over'),
        from: fc.constantFrom('2026-01-01', '2026-06-01'),
        to: fc.constantFrom('2026-07-01', '2026-08-01'),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(fc.record({ season })), (campaigns) => {
        const groups = inSeasons(campaigns);
        const all = groups.flatMap(({ items }) => items);
        expect(new Set(all)).toEqual(new Set(campaigns));
        expect(all).toHaveLength(campaigns.length);
        expect(groups.every(({ items }) => items.length > 0)).toBe(true);
      }),
    );
  });
});
