import { expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { drafts, reviewsDue, scheduled } from '../../src/content-files/upcoming.ts';
import { contentTree, replacing } from '../support/content-tree.ts';

const explainer = 'explainers/listening-well/index.en.mdx';
const campaign = 'campaigns/long-nights/index.en.mdx';
const today = '2026-11-22';

const dated = (fields: string) =>
  replacing('published: 2026-11-22', `published: 2026-11-22\n${fields}`);
const contentWith = (first: string, second = 'sensitive: false') =>
  readContent(contentTree({ [explainer]: dated(first), [campaign]: dated(second) }));

it('reviews stand in the order of their days, whatever the order of the files', () => {
  const due = reviewsDue(contentWith('reviewDue: 2026-12-01', 'reviewDue: 2027-02-01'));
  expect(due.map(({ name, day }) => `${day} ${name}`)).toEqual([
    '2026-12-01 explainers/listening-well',
    '2027-02-01 campaigns/long-nights',
  ]);
});

it.each([
  ['that comes tomorrow', 'publishOn: 2026-11-23', ['2026-11-23 publishOn']],
  ['that came today', 'publishOn: 2026-11-22', []],
  ['that goes tomorrow', 'unpublishOn: 2026-11-23', ['2026-11-23 unpublishOn']],
  ['that has gone', 'unpublishOn: 2026-11-22', []],
  [
    'that comes and goes',
    'publishOn: 2026-12-01\nunpublishOn: 2027-01-01',
    ['2026-12-01 publishOn', '2027-01-01 unpublishOn'],
  ],
  ['that is a draft', 'publishOn: 2026-12-01\ndraft: true', []],
])('of an entry %s, the schedule has each day that lies ahead', (_, fields, days) => {
  const lines = scheduled(contentWith(fields), today).map(({ day, what }) => `${day} ${what}`);
  expect(lines).toEqual(days);
});

it('drafts are named by their folders', () => {
  expect(drafts(contentWith('draft: true'))).toEqual(['explainers/listening-well']);
});
