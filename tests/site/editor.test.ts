import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { expect, it } from 'vitest';
import { builtPages } from '../support/built-site.ts';

const { headers } = await parseAllHeaders({
  headersFiles: ['dist/_headers'],
  netlifyConfigPath: 'netlify.toml',
  configHeaders: undefined,
  minimal: false,
});
const rulesFor = (path: string) =>
  headers
    .filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path))
    .flatMap(({ values }) => Object.entries(values))
    .map(([name, value]) => [name.toLowerCase(), value] as const);

it.each(['/admin/', '/admin/configuration.json'])('%s has a policy of its own, once', (path) => {
  const rules = rulesFor(path);
  const names = rules.map(([name]) => name);
  expect(names).toEqual([...new Set(names)]);
  const values = Object.fromEntries(rules);
  expect(values['content-security-policy']).toMatch(/script-src 'self'; .*frame-ancestors 'none'/);
  expect(values['content-security-policy']).not.toContain('trusted-types');
  expect(values['x-robots-tag']).toBe('noindex');
  expect(values['cross-origin-opener-policy']).toBe('same-origin-allow-popups');
});

it.each(['/', '/en/', '/embed/en/fr/', '/api/v1/services.json', '/_astro/x.js'])(
  '%s opens to no other window',
  (path) => {
    const openers = rulesFor(path).filter(([name]) => name === 'cross-origin-opener-policy');
    expect(openers).toEqual([['cross-origin-opener-policy', 'same-origin']]);
  },
);

it('is named by no page, no sitemap and no index for search', () => {
  expect(
    builtPages()
      .filter(({ html }) => html.includes('/admin/'))
      .map(({ path }) => path),
  ).toEqual([]);
  const lists = ['sitemap-0.xml', 'robots.txt', '_redirects'];
  expect(
    lists.filter((name) => readFileSync(join('dist', name), 'utf8').includes('/admin')),
  ).toEqual([]);
});

it('carries all that it loads: fonts, icons and every part of the script', () => {
  const files = readdirSync('dist/admin', { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const named = scripts.flatMap((file) =>
    [
      ...readFileSync(join('dist/admin', file), 'utf8').matchAll(/(?:import\(|from)"\.\/([^"]+)"/g),
    ].map((match) => match[1]!),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !files.includes(name))).toEqual([]);
  const elsewhere = scripts.filter((file) =>
    /cdn\.jsdelivr\.net\/fontsource|api\/v2\/status\.json/.test(
      readFileSync(join('dist/admin', file), 'utf8'),
    ),
  );
  expect(elsewhere).toEqual([]);
});
