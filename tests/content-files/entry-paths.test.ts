import { describe, expect, it } from 'vitest';
import { entryLinkResolver } from '../../src/content-files/entry-paths.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { contentTree } from '../support/content-tree.ts';

const resolver = () => entryLinkResolver(readContent(contentTree()).entries);

describe('a link to an entry', () => {
  it.each([
    ['entry:explainers/listening-well', 'en', '/en/understand/listening-well/'],
    ['entry:explainers/listening-well', 'fr', '/fr/comprendre/bien-ecouter/'],
    ['entry:campaigns/long-nights', 'en', '/en/campaigns/long-nights/'],
    ['entry:topics/crisis', 'fr', '/fr/themes/crisis/'],
    ['entry:services/fr-3114', 'fr', '/fr/aide/fr/3114/'],
    ['entry:pages/about', 'en', '/en/about/'],
    ['entry:pages/about#our-team', 'en', '/en/about/#our-team'],
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
});
