import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/content-faults.ts';
import { adding, type Changes, contentTree, replacing } from '../support/content-tree.ts';

const campaign = 'campaigns/long-nights/index.en.mdx';
const explainer = 'explainers/listening-well/index.en.mdx';
const page = 'pages/about/index.en.mdx';
const service = 'services/fr/3114/index.en.mdx';

const faultsOf = (changes: Changes, today = '2026-11-22') =>
  faultsIn(contentTree(changes), today).filter(({ rule }) => rule.startsWith('link/'));

const dated = (days: string) => replacing('published:', `${days}\npublished:`);
const linking = adding('See [this](entry:campaigns/long-nights).');
const remedy =
  'Leave it if that is meant, since the link comes with the page. Otherwise name another page.';

describe('a link from what readers see to what they do not see', () => {
  it.each([
    ['draft: true', 'which is a draft'],
    ['publishOn: 2026-12-01', 'which is published from 2026-12-01'],
    ['unpublishOn: 2026-11-22\npublishOn: 2026-11-01', 'which ended on 2026-11-22'],
  ])('is a warning that says why: %s', (days, reason) => {
    expect(faultsOf({ [campaign]: dated(days), [page]: linking })).toEqual([
      {
        path: `content/${page}`,
        line: 11,
        column: 5,
        severity: 'warning',
        rule: 'link/unpublished',
        field: '',
        message: `links to “entry:campaigns/long-nights”, ${reason}: readers see the words without a link`,
        remedy,
      },
    ]);
  });

  it.each([
    ['a service', 'entry:services/fr-3114', 'a service that is withheld'],
    ['a country', 'entry:help/fr', 'which has nothing to show'],
    ['a topic', 'entry:topics/crisis', 'which has nothing to show'],
  ])('is a warning where it names %s that has no page', (_, link, reason) => {
    const faults = faultsOf({
      [explainer]: (text) => text.replace(/\n<Service[^]*$/, `\nSee [this](${link}).\n`),
      [service]: replacing('publish: true', 'publish: false'),
    });
    expect(faults.map(({ message }) => message)).toEqual([
      `links to “${link}”, ${reason}: readers see the words without a link`,
    ]);
  });

  it.each([
    ['a published text names a published one', '', ''],
    ['a draft names a draft', 'draft: true', 'draft: true'],
    [
      'what has ended names a draft',
      'unpublishOn: 2026-11-22\npublishOn: 2026-11-01',
      'draft: true',
    ],
    ['both appear on one day', 'publishOn: 2026-12-01', 'publishOn: 2026-12-01'],
    ['it appears after what it names', 'publishOn: 2026-12-02', 'publishOn: 2026-12-01'],
  ])('is none where %s', (_, linker, linked) => {
    const schedule = (days: string) => (text: string) => (days === '' ? text : dated(days)(text));
    expect(
      faultsOf({
        [explainer]: (text) => linking(schedule(linker)(text)),
        [campaign]: schedule(linked),
      }),
    ).toEqual([]);
  });

  it('is one where it appears before what it names', () => {
    const faults = faultsOf({
      [explainer]: (text) => linking(dated('publishOn: 2026-12-01')(text)),
      [campaign]: dated('publishOn: 2026-12-02'),
    });
    expect(faults.map(({ message }) => message)).toEqual([
      'links to “entry:campaigns/long-nights”, which is published from 2026-12-02: readers see the words without a link',
    ]);
  });

  it('is one where a card would show a service that is withheld', () => {
    const faults = faultsOf({
      [explainer]: (text) => text.replace(/More about[^]*$/, ''),
      [service]: replacing('publish: true', 'publish: false'),
    });
    expect(
      faults.map(({ severity, message, remedy: advice }) => [severity, message, advice]),
    ).toEqual([
      [
        'warning',
        'shows the service “fr-3114”, which is withheld: readers see nothing in its place',
        'Name another service, or publish this one once somebody has checked it.',
      ],
    ]);
  });

  it('is gone with the day', () => {
    const changes = { [campaign]: dated('publishOn: 2026-12-01'), [page]: linking };
    expect(faultsOf(changes, '2026-11-30')).toHaveLength(1);
    expect(faultsOf(changes, '2026-12-01')).toEqual([]);
  });
});
