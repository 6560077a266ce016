import { describe, expect, it } from 'vitest';
import { parseEntryLink } from '../../../src/domain/urls/entry-link.ts';

describe('a link to an entry', () => {
  it.each([
    ['entry:pages/about', 'pages', 'about'],
    ['entry:explainers/what-is-peer-support', 'explainers', 'what-is-peer-support'],
    ['entry:campaigns/exam-nights', 'campaigns', 'exam-nights'],
    ['entry:services/fr-3114', 'services', 'fr-3114'],
    ['entry:topics/sleep', 'topics', 'sleep'],
  ])('%s names its collection and its id', (address, collection, id) => {
    expect(parseEntryLink(address)).toEqual({ kind: 'entry', collection, id });
  });

  it('may name the directory of a country', () => {
    expect(parseEntryLink('entry:help/fr')).toEqual({ kind: 'help', country: 'fr' });
  });

  it('may name the directory of all countries', () => {
    expect(parseEntryLink('entry:help')).toEqual({ kind: 'help', country: undefined });
  });

  it.each([
    ['https://example.org/entry:pages/about'],
    ['/en/about/'],
    ['entry:pages'],
    ['entry:pages/'],
    ['entry:people/ada'],
    ['entry:sections/help'],
    ['entry:pages/About us'],
    ['entry:pages/about/team'],
    ['entry:pages/../about'],
    ['entry:pages/about#team'],
    ['entry:'],
    [''],
  ])('%j names nothing', (address) => {
    expect(parseEntryLink(address)).toBeUndefined();
  });
});
