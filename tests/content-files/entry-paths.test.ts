import { describe, expect, it } from 'vitest';
import { entryLinkResolver } from '../../src/content-files/entry-paths.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { siteAddresses } from '../../src/content-files/site-addresses.ts';
import { type Change, contentTree, replacing } from '../support/content-tree.ts';

const resolver = (changes: Readonly<Record<string, Change>> = {}) =>
  entryLinkResolver(
    siteAddresses(readContent(contentTree(changes)), { today: '2026-11-22', audience: 'readers' }),
  );

describe('a link to an entry', () => {
  it.each([
    ['entry:explainers/listening-well', 'en', '/en/understand/listening-well/'],
    ['entry:explainers/listening-well', 'fr', '/fr/comprendre/bien-ecouter/'],
    ['entry:campaigns/long-nights', 'en', '/en/campaigns/long-nights/'],
    ['entry:topics/crisis', 'fr', '/fr/themes/crisis/'],
    ['entry:services/fr-3114', 'fr', '/fr/aide/fr/3114/'],
    ['entry:pages/about', 'en', '/en/about/'],
    ['entry:help', 'fr', '/fr/aide/'],
    ['entry:help/fr', 'en', '/en/help/fr/'],
  ] as const)('%s leads, in %s, to %s', (link, locale, path) => {
    expect(resolver()(link, locale)).toBe(path);
  });

  it.each([
    'entry:pages/nowhere',
    'entry:people/editorial-team',
    'entry:about',
    'https://example.org',
  ])('%s is refused', (link) => {
    expect(() => resolver()(link, 'en')).toThrow(link);
  });

  it.each([
    ['a draft', 'campaigns/long-nights', replacing('published:', 'draft: true\npublished:')],
    [
      'scheduled',
      'campaigns/long-nights',
      replacing('published:', 'publishOn: 2026-11-23\npublished:'),
    ],
    ['withheld', 'services/fr-3114', replacing('publish: true', 'publish: false')],
  ] as const)('leads nowhere while its page is %s', (_, entry, change) => {
    const file = `${entry.replace('fr-', 'fr/')}/index.en.mdx`;
    expect(resolver({ [file]: change })(`entry:${entry}`, 'en')).toBeUndefined();
  });

  it('to a country leads nowhere while none of its services may be seen', () => {
    const withheld = {
      'services/fr/3114/index.en.mdx': replacing('publish: true', 'publish: false'),
    };
    expect(resolver(withheld)('entry:help/fr', 'en')).toBeUndefined();
    expect(resolver(withheld)('entry:help', 'en')).toBe('/en/help/');
  });
});
