import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/config/locales.ts';
import { fateOf, redirectsOf, type SiteAddresses } from '../../../src/domain/urls/address-fate.ts';

type Paths = Readonly<Record<string, string>>;

interface Described {
  /** By owner: where it stands in English, and whether it has a page. */
  readonly entries?: Readonly<Record<string, { path: string; hasPage: boolean }>>;
  readonly aliases?: Paths;
  /** In which languages an entry is written: English and French, if nothing else is said. */
  readonly written?: readonly Locale[];
}

function siteOf({ entries = {}, aliases = {}, written = ['en', 'fr'] }: Described): SiteAddresses {
  const all = Object.entries(entries).flatMap(([owner, { path, hasPage }]) =>
    (['en', 'fr'] as const).map((locale) => ({
      owner,
      locale,
      path: path.replace('/en/', `/${locale}/`),
      hasPage,
    })),
  );
  const owners = all.map(({ owner, path }) => [path, owner] as const);
  return {
    locales: ['en', 'fr'],
    pages: new Map(all.filter(({ hasPage }) => hasPage).map(({ owner, path }) => [path, owner])),
    owners: new Map(owners),
    aliases: new Map(Object.entries(aliases)),
    paths: new Map(
      Object.keys(entries).map((name) => [
        name,
        new Map(
          all.filter(({ owner }) => owner === name).map(({ locale, path }) => [locale, path]),
        ),
      ]),
    ),
    written: new Map(Object.keys(entries).map((name) => [name, new Set(written)])),
  };
}

const country = { 'help/fr': { path: '/en/help/fr/', hasPage: true } };
const line = (hasPage: boolean) => ({
  'services/fr-3114': { path: '/en/help/fr/3114/', hasPage },
});
const sleep = (hasPage: boolean, path = '/en/understand/sleep/') => ({
  'explainers/sleep': { path, hasPage },
});
const to = (path: string, status: 301 | 302) => ({ kind: 'redirect', to: path, status });
const page = { kind: 'page' };
const broken = { kind: 'broken' };

describe('an address that was once published', () => {
  it.each([
    [
      'is a page while it has one',
      '/en/understand/sleep/',
      'explainers/sleep',
      { entries: sleep(true) },
      page,
    ],
    [
      'leads for good to where its entry is now, by an alias',
      '/en/understand/rest/',
      'explainers/sleep',
      { entries: sleep(true), aliases: { '/en/understand/rest/': 'explainers/sleep' } },
      to('/en/understand/sleep/', 301),
    ],
    [
      'leads by an alias to the entry that took its place',
      '/en/understand/rest/',
      'explainers/rest',
      { entries: sleep(true), aliases: { '/en/understand/rest/': 'explainers/sleep' } },
      to('/en/understand/sleep/', 301),
    ],
    [
      'leads past an entry that is not published, in one step',
      '/en/understand/rest/',
      'explainers/sleep',
      { entries: sleep(false), aliases: { '/en/understand/rest/': 'explainers/sleep' } },
      to('/en/understand/', 302),
    ],
    [
      'of an explainer that has ended leads to the explainers, for now',
      '/en/understand/sleep/',
      'explainers/sleep',
      { entries: sleep(false) },
      to('/en/understand/', 302),
    ],
    [
      'of a withheld service leads to the page of its country',
      '/en/help/fr/3114/',
      'services/fr-3114',
      { entries: { ...line(false), ...country } },
      to('/en/help/fr/', 302),
    ],
    [
      'of the last service of a country leads to all countries',
      '/en/help/fr/3114/',
      'services/fr-3114',
      { entries: line(false) },
      to('/en/help/', 302),
    ],
    [
      'of a country without services leads to all countries',
      '/en/help/fr/',
      'help/fr',
      {},
      to('/en/help/', 302),
    ],
    [
      'of a way of getting in touch that nobody offers leads to the country',
      '/en/help/fr/by-chat/',
      'help/fr/chat',
      { entries: country },
      to('/en/help/fr/', 302),
    ],
    [
      'of a page of the association that is a draft leads to the home page',
      '/en/join/',
      'pages/join',
      { entries: { 'pages/join': { path: '/en/join/', hasPage: false } } },
      to('/en/', 302),
    ],
    [
      'in a language that is switched off leads to the language for everybody else',
      '/ar/فهم/نوم/',
      'explainers/sleep',
      { entries: sleep(true) },
      to('/en/understand/sleep/', 302),
    ],
    [
      'in a language that is switched off, of an entry that is gone, leads to its section',
      '/ar/فهم/نوم/',
      'explainers/sleep',
      {},
      to('/en/understand/', 302),
    ],
    [
      'of a translation that was taken away leads to the entry, which is shown in its source',
      '/fr/understand/sommeil/',
      'explainers/sleep',
      { entries: sleep(true), written: ['en'] as const },
      to('/fr/understand/sleep/', 302),
    ],
    [
      'of a slug that changed without an alias is broken',
      '/en/understand/rest/',
      'explainers/sleep',
      { entries: sleep(true) },
      broken,
    ],
    ['of an entry that is gone is broken', '/en/understand/sleep/', 'explainers/sleep', {}, broken],
    [
      'of a service that is gone is broken',
      '/en/help/fr/3114/',
      'services/fr-3114',
      { entries: country },
      broken,
    ],
  ])('%s', (_, path, owner, described: Described, expected) => {
    expect(fateOf({ path, owner }, siteOf(described))).toEqual(expected);
  });
});

describe('the redirects of a site', () => {
  const former = { '/en/understand/rest/': 'explainers/sleep' };

  it('are former addresses of what has a page, whether recorded or not', () => {
    const site = siteOf({ entries: sleep(true), aliases: former });
    const expected = [{ from: '/en/understand/rest/', ...to('/en/understand/sleep/', 301) }];
    expect(redirectsOf([], site)).toEqual(expected);
    const recorded = [{ path: '/en/understand/rest/', owner: 'explainers/sleep' }];
    expect(redirectsOf(recorded, site)).toEqual(expected);
  });

  it('say nothing of an entry that was never published', () => {
    expect(redirectsOf([], siteOf({ entries: sleep(false), aliases: former }))).toEqual([]);
  });

  it('never start at a page', () => {
    const site = siteOf({
      entries: {
        ...sleep(true),
        'explainers/rest': { path: '/en/understand/rest/', hasPage: true },
      },
      aliases: former,
    });
    expect(redirectsOf([], site)).toEqual([]);
  });

  it('never lead to a redirect', () => {
    const site = siteOf({
      entries: { ...sleep(false), ...line(false) },
      aliases: { ...former, '/en/help/fr/suicide/': 'services/fr-3114' },
    });
    const recorded = [
      { path: '/en/understand/rest/', owner: 'explainers/sleep' },
      { path: '/en/understand/sleep/', owner: 'explainers/sleep' },
      { path: '/en/help/fr/suicide/', owner: 'services/fr-3114' },
      { path: '/en/help/fr/3114/', owner: 'services/fr-3114' },
      { path: '/en/help/fr/', owner: 'help/fr' },
    ];
    const redirects = redirectsOf(recorded, site);
    expect(redirects.map(({ from }) => from)).toEqual(recorded.map(({ path }) => path).sort());
    const starts = new Set(redirects.map(({ from }) => from));
    expect(redirects.filter((redirect) => starts.has(redirect.to))).toEqual([]);
  });
});
