import { readdirSync } from 'node:fs';
import { parseAllHeaders } from '@netlify/headers-parser';
import { describe, expect, it } from 'vitest';

const { headers } = await parseAllHeaders({
  headersFiles: ['dist/_headers'],
  netlifyConfigPath: 'netlify.toml',
  configHeaders: undefined,
  minimal: false,
});

/** Every header that some rule sets for a path, as often as one does. */
const headersFor = (path: string) =>
  headers
    .filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path))
    .flatMap(({ values }) => Object.entries(values))
    .map(([name, value]) => [name.toLowerCase(), value] as const);

const everywhere = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
};

const ours = {
  ...everywhere,
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

const forOthers = { ...ours, 'cross-origin-resource-policy': 'cross-origin' };

const anHour = 'public, max-age=3600';
const fiveMinutes = 'public, max-age=300, must-revalidate';

const page = {
  ...ours,
  'content-security-policy': expect.stringMatching(/frame-ancestors 'none'/) as string,
};
const card = { ...forOthers, 'cache-control': anHour };
const openData = {
  ...forOthers,
  'access-control-allow-origin': '*',
  'cache-control': fiveMinutes,
  'x-robots-tag': 'noindex',
};
const editor = {
  ...page,
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'x-robots-tag': 'noindex',
};
/** As other sites frame it, nothing says that they may not. */
const embed = {
  ...everywhere,
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': expect.stringMatching(/frame-ancestors \*/) as string,
};
const json = 'application/json; charset=utf-8';

const addresses: readonly [kind: string, path: string, expected: Record<string, unknown>][] = [
  ['the choice of languages', '/', page],
  ['a home page', '/en/', page],
  ['a page in Arabic letters', '/ar/فهم/ما-هو-دعم-الأقران/', page],
  ['a service', '/fr/aide/fr/3114/', page],
  ['a short link', '/c/exams/', page],
  ['an address below a language that does not exist', '/en/nothing-here/', page],
  ['any other address that does not exist', '/nothing-here/', everywhere],
  ['the page that is then shown', '/404.html', ours],
  [
    'a hashed file',
    '/_astro/x.js',
    { ...ours, 'cache-control': expect.stringMatching(/immutable/) as string },
  ],
  ['an icon', '/favicon.svg', ours],
  ['a feed', '/en/feed.xml', page],
  ['a calendar', '/en/campaigns/calendar.ics', page],
  [
    'a card for an address book',
    '/en/help/fr/3114.vcf',
    { ...page, 'content-type': 'text/vcard; charset=utf-8' },
  ],
  ['the data of the search', '/en/search/pages.json', page],
  ['the index of the search', '/pagefind/pagefind.js', ours],
  ['the list of addresses', '/sitemap-index.xml', ours],
  ['how to report a weakness', '/.well-known/security.txt', ours],
  ['a social card', '/cards/en/explainers/x.png', card],
  ['a file of a kit', '/kits/exam-nights/en/poster.pdf', card],
  ['the open data', '/api/v1/services.json', { ...openData, 'content-type': json }],
  [
    'a service of the open data',
    '/api/v1/services/fr-3114.json',
    { ...openData, 'content-type': json },
  ],
  [
    'a table of the open data',
    '/api/v1/services.csv',
    { ...openData, 'content-type': 'text/csv; charset=utf-8' },
  ],
  ['an embed', '/embed/en/fr/', embed],
  [
    'the worker of kept numbers',
    '/keep-worker.js',
    {
      ...ours,
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    },
  ],
  ['the editor', '/admin/', editor],
  ['a page for those who write', '/admin/status/', editor],
];

describe('the headers', () => {
  it.each(addresses)('of %s, %s, are these and no other', (_, path, expected) => {
    expect(Object.fromEntries(headersFor(path))).toEqual(expected);
  });

  it('come from one rule each, for every file that was built', () => {
    const files = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => `${item.parentPath}/${item.name}`.slice('dist'.length))
      .map((path) => path.replace(/\/index\.html$/, '/'));
    const twice = files.flatMap((path) => {
      const names = headersFor(path).map(([name]) => name);
      return names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => [path, name]);
    });
    expect(files.length).toBeGreaterThan(1000);
    expect(twice).toEqual([]);
  });

  it('let nobody else load or frame a file, but where they are meant to', () => {
    const open = readdirSync('dist', { withFileTypes: true })
      .map((item) => (item.isDirectory() ? `/${item.name}/x` : `/${item.name}`))
      .filter((path) => {
        const rules = Object.fromEntries(headersFor(path));
        return (
          rules['x-frame-options'] !== 'DENY' ||
          rules['cross-origin-resource-policy'] !== 'same-origin'
        );
      });
    // Hosts do not serve the two files of rules.
    expect(open.sort()).toEqual([
      '/_headers',
      '/_redirects',
      '/api/x',
      '/cards/x',
      '/embed/x',
      '/kits/x',
    ]);
  });
});
