import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../support/content-faults.ts';
import { adding, replacing } from '../../support/content-tree.ts';

const campaign = 'campaigns/long-nights/index.en.mdx';
const inFrench = 'explainers/listening-well/index.fr.mdx';
const page = 'pages/about/index.en.mdx';

/** The page has a former address, and headings in one language. */
const renamed = {
  [page]: (text: string) =>
    `${replacing('slug: about', 'slug: about\naliases: [about-us]')(text)}\n## Our team\n`,
};
const faultsIn = (link: string, file = campaign) =>
  faultsOf({ ...renamed, [file]: adding(`[words](${link})`) }).map(
    ({ line, rule, message, remedy }) => `${line} ${rule} ${message}. ${remedy.split(/[:;]\s/)[0]}`,
  );

describe('a link within the site', () => {
  it.each([
    'entry:pages/about',
    'entry:pages/about#our-team',
    'entry:services/fr-3114',
    'https://nightlight.example.org/en/about/',
    'https://example.org/en/about/',
    'mailto:hello@nightlight.example',
  ])('may be %s', (link) => {
    expect(faultsIn(link)).toEqual([]);
  });

  it('may lead to a heading of its own text', () => {
    expect(faultsOf({ [campaign]: adding('## A b\n\n[words](#a-b)') })).toEqual([]);
  });

  it.each([
    ['/en/about/', 'the address of an entry', 'Write entry:pages/about'],
    ['/en/about', 'the address of an entry', 'Write entry:pages/about'],
    ['/en/about-us/', 'the former address of an entry', 'Write entry:pages/about'],
    ['/fr/about/#our-team', 'the address of an entry', 'Write entry:pages/about'],
    [
      '/fr/comprendre/bien-ecouter/',
      'the address of an entry',
      'Write entry:explainers/listening-well',
    ],
    ['/en/help/fr/3114/', 'the address of an entry', 'Write entry:services/fr-3114'],
    ['/fr/aide/fr/', 'the address of an entry', 'Write entry:help/fr'],
    ['https://nightlight.example/ar/', 'this site, but no entry of it', 'Link to https'],
    [
      'https://nightlight.example/en/topics/crisis',
      'the address of an entry',
      'Write entry:topics/crisis',
    ],
  ])('may not be %s', (link, message, remedy) => {
    const [fault, ...others] = faultsIn(link);
    expect(others).toEqual([]);
    expect(fault).toContain(message);
    expect(fault).toContain(remedy);
  });

  it.each([
    ['entry:pages/about-us', 'Write entry:pages/about'],
    ['entry:explainers/bien-ecouter', 'Write entry:explainers/listening-well'],
  ])('that takes an address for a folder, %s, is told the folder', (link, remedy) => {
    expect(faultsIn(link)).toEqual([
      `17 link/unknown-entry links to “${link}”, which does not exist. ${remedy}`,
    ]);
  });

  it.each([
    ['#a-b', 'this text', 'Leave out the # and what follows it'],
    ['entry:pages/about#team', 'content/pages/about/index.en.mdx', 'Write one of'],
    [
      'entry:explainers/listening-well#x',
      'content/explainers/listening-well/index.en.mdx',
      'Leave',
    ],
  ])('may not lead to a heading that is not there, %s', (link, where, remedy) => {
    const [fault, ...others] = faultsIn(link);
    expect(others).toEqual([]);
    expect(fault).toContain(`17 link/heading links to “${link}”, and ${where} has no such heading`);
    expect(fault).toContain(remedy);
  });

  it('is looked up in the language of its text, else in that of the original', () => {
    expect(faultsIn('entry:pages/about#our-team', inFrench)).toEqual([]);
    const faults = faultsIn('entry:explainers/listening-well#x', inFrench);
    expect(faults).toEqual([expect.stringContaining('and this text has no such heading')]);
  });
});
