import { describe, expect, it } from 'vitest';
import { contentLinks } from '../../../src/cli/check-links/content-links.ts';
import { linkFaults } from '../../../src/cli/check-links/link-faults.ts';
import type { Visit } from '../../../src/cli/check-links/visits.ts';
import { refuseInContinuousIntegration } from '../../../src/cli/check-links.ts';
import { readContent } from '../../../src/content-files/read-content.ts';
import { adding, contentTree } from '../../support/content-tree.ts';

const campaign = 'campaigns/long-nights/index.en.mdx';

describe('the addresses of other sites', () => {
  it('are those of settings, fields and texts, each with its place', () => {
    const body =
      'See [them](https://example.org/a#part), [others](https://example.org/b) and [us](https://nightlight.example/x).';
    const links = contentLinks(readContent(contentTree({ [campaign]: adding(body) })));
    expect(
      links.map(({ path, line, column, address }) => `${path}:${line}:${column} ${address}`),
    ).toEqual([
      'content/association.yaml:16:3 https://www.wikipedia.org/',
      'content/association.yaml:20:5 https://creativecommons.org/licenses/by/4.0/',
      'content/association.yaml:23:5 https://creativecommons.org/publicdomain/zero/1.0/',
      'content/campaigns/long-nights/index.en.mdx:17:5 https://example.org/a',
      'content/campaigns/long-nights/index.en.mdx:17:41 https://example.org/b',
      'content/explainers/listening-well/index.en.mdx:13:5 https://doi.org/10.1037/h0095032',
      'content/explainers/listening-well/index.en.mdx:18:5 https://fonda.asso.fr/ressources/nightline-france-une-ecoute-par-des-jeunes-pour-des-jeunes',
      'content/services/fr/3114/index.en.mdx:18:3 https://3114.fr/',
      'content/services/fr/3114/index.en.mdx:21:5 https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    ]);
  });
});

const link = { address: 'https://example.org/a', path: 'content/a.mdx', line: 3, column: 5 };

describe('what became of an address', () => {
  it.each<[visit: Visit, severity: string, message: string]>([
    [{ kind: 'gone', status: 410 }, 'error', 'https://example.org/a is no longer there (410)'],
    [
      { kind: 'moved', to: 'https://example.org/b' },
      'warning',
      'https://example.org/a has moved for good to https://example.org/b',
    ],
    [
      { kind: 'unreachable', reason: 'does not take calls' },
      'warning',
      'https://example.org/a does not take calls',
    ],
    [{ kind: 'refused', status: 403 }, 'info', 'https://example.org/a lets no program look (403)'],
    [
      { kind: 'busy', retryAfter: '120' },
      'info',
      'https://example.org/a asks for a pause, to be asked again after 120',
    ],
    [
      { kind: 'not-asked', reason: 'time was up' },
      'info',
      'https://example.org/a was not asked for: time was up',
    ],
  ])('%j is said with its weight', (visit, severity, message) => {
    const faults = linkFaults([link], new Map([[link.address, visit]]));
    expect(faults).toMatchObject([
      { severity, message, path: 'content/a.mdx', line: 3, column: 5 },
    ]);
  });

  it('is said at every place that names it, and nowhere where all is well', () => {
    const places = [link, { ...link, path: 'content/b.mdx' }];
    const visits = new Map<string, Visit>([[link.address, { kind: 'gone', status: 404 }]]);
    expect(linkFaults(places, visits)).toHaveLength(2);
    expect(linkFaults(places, new Map([[link.address, { kind: 'ok' }]]))).toEqual([]);
  });
});

it.each([
  [{ CI: 'true' }, true],
  [{ CI: '1' }, true],
  [{ CI: 'false' }, false],
  [{}, false],
])('the sites of others are left alone with %j: %s', (environment, isRefused) => {
  const refuse = () => {
    refuseInContinuousIntegration(environment);
  };
  if (isRefused) expect(refuse).toThrow('continuous integration');
  else expect(refuse).not.toThrow();
});
