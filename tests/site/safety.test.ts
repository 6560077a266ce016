import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { builtPages } from '../support/built-site.ts';

const pages = builtPages();
const paths = (found: readonly { path: string }[]) => found.map(({ path }) => path);

const sheetsOf = (html: string) =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map((match) => match[1]!);

describe('no page', () => {
  it('has a script of its own: every script is a file of this site, or data', () => {
    const wrong = pages.filter((page) =>
      page.document
        .querySelectorAll('script')
        .some(
          (script) =>
            !/^application\/(ld\+)?json$/.test(script.getAttribute('type') ?? '') &&
            !script.getAttribute('src')?.startsWith('/_astro/'),
        ),
    );
    expect(paths(wrong)).toEqual([]);
  });

  it('has a style attribute or an event handler', () => {
    const wrong = pages.filter((page) =>
      page.document
        .querySelectorAll('*')
        .some((element) =>
          Object.keys(element.attributes).some((name) => /^(style|on\w+)$/.test(name)),
        ),
    );
    expect(paths(wrong)).toEqual([]);
  });

  it('loads anything from elsewhere', () => {
    const wrong = pages.filter((page) =>
      page.document
        .querySelectorAll('[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]')
        .some(
          (element) =>
            !(element.getAttribute('src') ?? element.getAttribute('href'))?.startsWith('/'),
        ),
    );
    expect(paths(wrong)).toEqual([]);
    expect(
      pages.filter(({ html }) => /url\((?!['"]?[/#])/.test(html)).map(({ path }) => path),
    ).toEqual([]);
  });
});

/**
 * Every sheet that some layout inlines: one hash each, whatever the number of pages. That of the newsletter is not among
 * them: the association has none, and tests/site/newsletter.test.ts looks at a site that does.
 */
const namedSheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .flatMap(
    (file) => readFileSync(join('src', file), 'utf8').match(/(?<!newsletter)\.css\?inline'/g) ?? [],
  );

describe('the policy', () => {
  // The editor has another, which tests/site/editor.test.ts looks at.
  const rules = readFileSync('dist/_headers', 'utf8')
    .split('\n\n')
    .filter((rule) => !rule.startsWith('/admin/'))
    .join('\n\n');

  it('allows the few stylesheets that pages carry, and no other', () => {
    const sheets = new Set(pages.flatMap(({ html }) => sheetsOf(html)));
    const digests = [...sheets].map(
      (sheet) => `sha256-${createHash('sha256').update(sheet).digest('base64')}`,
    );
    const allowed = new Set([...rules.matchAll(/'(sha256-[^']+)'/g)].map((match) => match[1]!));
    expect(allowed).toEqual(new Set(digests));
    expect(sheets.size).toBe(namedSheets.length);
    expect(paths(pages.filter(({ html }) => sheetsOf(html).length === 0))).toEqual([]);
    expect(rules).not.toContain("'unsafe-inline'");
  });

  it('stands in the 404 page itself, which matches no rule', () => {
    const notFound = pages.find(({ path }) => path === '/404.html');
    expect(notFound?.html).toMatch(
      /<meta http-equiv="content-security-policy" content="default-src 'none';/,
    );
  });

  it('reaches every page once: no two rules set one header for one address', async () => {
    const { headers } = await parseAllHeaders({
      headersFiles: ['dist/_headers'],
      netlifyConfigPath: 'netlify.toml',
      configHeaders: undefined,
      minimal: false,
    });
    for (const { path } of pages.filter(({ path: address }) => address !== '/404.html')) {
      const names = headers
        .filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(decodeURI(path)))
        .flatMap(({ values }) => Object.keys(values).map((name) => name.toLowerCase()));
      expect(names, path).toContain('content-security-policy');
      const isFramedByOthers = path.startsWith('/embed/');
      expect(names.includes('x-frame-options'), path).toBe(!isFramedByOthers);
      expect(names, path).toEqual([...new Set(names)]);
    }
  });
});

describe('what is withheld', () => {
  const services = readContent('content').entries.filter(
    ({ collection, isOriginal }) => collection === 'services' && isOriginal,
  );
  interface WithheldContact {
    publish?: boolean;
    value: string;
    shown?: string;
  }
  const withheld = services.filter(({ data }) => data['publish'] === false);
  const contactsOf = ({ data }: (typeof services)[number]) =>
    (data['contacts'] as WithheldContact[]).map((contact) => ({
      numbers: [contact.value, contact.shown ?? contact.value],
      isShown: data['publish'] === true && contact.publish !== false,
    }));
  const contacts = services.flatMap(contactsOf);
  const shown = new Set(
    contacts.filter(({ isShown }) => isShown).flatMap(({ numbers }) => numbers),
  );
  // A number that another service shows is no secret: 116 111 is a line for children in many countries.
  const numbers = contacts
    .filter(({ isShown }) => !isShown)
    .flatMap((contact) => contact.numbers)
    .filter((number) => /\d{6}|\d \d/.test(number) && !shown.has(number));
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|xml|json|csv|txt|vcf)$/.test(file))
    .map((file) => ({ path: file, html: readFileSync(join('dist', file), 'utf8') }));

  it('is something that this test can look for', () => {
    expect(withheld.length).toBeGreaterThan(0);
    expect(numbers.length).toBeGreaterThan(0);
  });

  it('has no page', () => {
    const found = withheld.filter(({ country, id }) =>
      files.some(({ path }) => path.includes(`/${country}/${id.slice(3)}/`)),
    );
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it('has no number anywhere', () => {
    const found = files.filter(({ html }) => numbers.some((number) => html.includes(number)));
    expect(paths(found)).toEqual([]);
  });
});
