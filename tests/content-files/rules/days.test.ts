import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../../support/content-faults.ts';
import { replacing } from '../../support/content-tree.ts';

const explainer = 'explainers/listening-well/index.en.mdx';
const faultsWith = (fields: string) =>
  faultsOf({ [explainer]: replacing('published: 2026-11-22', fields) }).map(inShort);

const future = 'is a day that has not come: today is 2026-11-22';

describe('the days of a text', () => {
  it.each([
    ['all be today', 'published: 2026-11-22\nupdated: 2026-11-22\nreviewed: 2026-11-22'],
    ['lie ahead in a draft', 'published: 2026-12-01\ndraft: true'],
    ['lie ahead until it is put up', 'published: 2026-12-01\npublishOn: 2026-12-01'],
    ['say that it is to be checked today', 'published: 2026-11-01\nreviewDue: 2026-11-22'],
    [
      'say that a draft was to be checked',
      'published: 2026-11-01\nreviewDue: 2026-11-02\ndraft: true',
    ],
  ])('may %s', (_, fields) => {
    expect(faultsWith(fields)).toEqual([]);
  });

  it.each([
    ['published: 2026-11-23', `5:1 warning date/future published ${future}`],
    ['published: 2026-11-01\nupdated: 2026-11-23', `6:1 warning date/future updated ${future}`],
    ['published: 2026-11-01\nreviewed: 2027-01-01', `6:1 warning date/future reviewed ${future}`],
    ['published: 2026-12-02\npublishOn: 2026-12-01', `5:1 warning date/future published ${future}`],
    [
      'published: 2026-11-22\nupdated: 2026-11-21',
      '6:1 warning date/order updated is before published, 2026-11-22',
    ],
    [
      'published: 2026-11-01\nreviewDue: 2026-11-21',
      '6:1 warning review/due reviewDue has passed: the text was to be checked again by then',
    ],
  ])('may not be %j', (fields, fault) => {
    expect(faultsWith(fields)).toEqual([fault]);
  });

  it('are no error, however much time has passed', () => {
    const faults = faultsOf(
      { [explainer]: replacing('order: 1', 'order: 1\nreviewDue: 2026-12-01') },
      '2036-11-22',
    );
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
