import { describe, expect, it } from 'vitest';
import { headerRules } from '../../../src/integrations/headers/header-rules.ts';

const file = (name: string) => ({ name, isFolder: false });
const folder = (name: string) => ({ name, isFolder: true });

const text = headerRules({
  locales: ['en', 'fr'],
  sheets: ['body{margin:0}'],
  forms: [],
  built: ['en', 'fr', '_astro', 'admin', 'c', 'api', 'embed', 'cards', 'kits', 'later']
    .map(folder)
    .concat(['index.html', '_headers', '_redirects'].map(file)),
});

/** The rules as `path -> headers`, those of one path together. */
const rules = new Map<string, string>();
for (const block of text.split('\n\n')) {
  const [path = '', ...headers] = block.trim().split('\n');
  rules.set(path, [rules.get(path) ?? '', ...headers].join('\n'));
}

describe('who may frame and load what is built', () => {
  it.each(['/', '/c/:code', '/en/*', '/fr/*', '/_astro/*', '/later/*', '/index.html'])(
    'nobody else: %s',
    (path) => {
      expect(rules.get(path)).toContain('X-Frame-Options: DENY');
      expect(rules.get(path)).toContain('Cross-Origin-Resource-Policy: same-origin');
    },
  );

  it.each(['/', '/c/:code', '/en/*', '/fr/*'])('the policy of %s says so too', (path) => {
    expect(rules.get(path)).toContain("frame-ancestors 'none'");
  });

  it('the editor alone may open the window in which one signs in', () => {
    const openers = [...rules].filter(([, headers]) => headers.includes('allow-popups'));
    expect(openers.map(([path]) => path)).toEqual(['/admin/*']);
    expect(rules.get('/admin/*')).toContain("frame-ancestors 'none'");
  });

  it('everybody: the embed, whose policy is the same but for that', () => {
    const embed = rules.get('/embed/*') ?? '';
    expect(embed).not.toContain('X-Frame-Options');
    const policyOf = (path: string) =>
      /Content-Security-Policy: (.*)/.exec(rules.get(path) ?? '')?.[1];
    expect(policyOf('/embed/*')).toBe(
      policyOf('/en/*')?.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    );
  });

  it.each(['/cards/*', '/kits/*'])(
    'pictures: everybody loads them, and nobody frames %s',
    (path) => {
      expect(rules.get(path)).toContain('Cross-Origin-Resource-Policy: cross-origin');
      expect(rules.get(path)).toContain('X-Frame-Options: DENY');
      expect(rules.get(path)).toContain('Cache-Control: public, max-age=3600');
    },
  );

  it('no path says one header twice', () => {
    const names = [...rules].map(([path, headers]) => ({
      path,
      headers: [...headers.matchAll(/^ {2}([\w-]+):/gm)].map((match) => match[1]),
    }));
    expect(names.filter(({ headers }) => new Set(headers).size < headers.length)).toEqual([]);
  });

  it('the open data has its rules in netlify.toml, and what a host does not serve has none', () => {
    expect([...rules.keys()].filter((path) => /api|_headers|_redirects/.test(path))).toEqual([]);
  });
});

describe('where a form of a page may send what is typed', () => {
  const policies = (forms: readonly string[]) =>
    [
      ...headerRules({ locales: ['en'], sheets: [], forms, built: [] }).matchAll(
        /^(\S+)\n.*form-action ([^;]+)/gm,
      ),
    ].map(([, path, hosts]) => ({ path, hosts }));

  it.each([
    [[], "'self'"],
    [['https://letters.example'], "'self' https://letters.example"],
  ])('with %j, from a page: %s', (forms, expected) => {
    expect(policies(forms)).toContainEqual({ path: '/en/*', hosts: expected });
  });

  it('from an embed: to this site alone', () => {
    expect(policies(['https://letters.example'])).toContainEqual({
      path: '/embed/*',
      hosts: "'self'",
    });
  });
});
