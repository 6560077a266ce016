import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAside } from '../support/build-content.ts';
import { attribute, builtPages, type BuiltPage } from '../support/built-site.ts';
import { replacing, validFile, writtenContentTree } from '../support/content-tree.ts';

const page = 'pages/get-involved/index.en.mdx';
const pageText = validFile('pages/about/index.en.mdx')
  .replace('title: About us', 'title: Get involved')
  .replace(/^description: .*$/m, 'description: What you can do for this site, today and later.')
  .replace('slug: about', 'slug: get-involved');

const provider = [
  'newsletter:',
  '  name: Letters & Co',
  '  action: https://letters.example/subscribe?u=1&id=2',
  '  field: EMAIL',
  '  hidden:',
  '    list: "7"',
  '  privacy: https://letters.example/privacy',
  'licences:',
].join('\n');

const trees = {
  with: writtenContentTree({
    [page]: pageText,
    'association.yaml': replacing('licences:', provider),
  }),
  without: writtenContentTree({ [page]: pageText }),
};
const built = {} as Record<keyof typeof trees, string>;

beforeAll(() => {
  built.with = buildAside(trees.with);
  built.without = buildAside(trees.without);
}, 240_000);
afterAll(() => {
  for (const folder of [...Object.values(trees), ...Object.values(built)]) {
    rmSync(dirname(folder), { recursive: true });
  }
});

const policiesOf = (folder: string) =>
  [
    ...readFileSync(join(folder, '_headers'), 'utf8').matchAll(
      /^(\S+)\n {2}Content-Security-Policy: .*form-action ([^;]+)/gm,
    ),
  ].map(([, path, forms]) => [path, forms]);

const formsOf = ({ document }: BuiltPage) => document.querySelectorAll('form[method=post]');

describe('a site whose association names a provider', () => {
  const pageAt = (path: string) => builtPages(built.with).find((found) => found.path === path)!;

  it('has one form, on the page for those who want to take part, in each language', () => {
    const found = builtPages(built.with).filter((candidate) => formsOf(candidate).length > 0);
    expect(found.map(({ path }) => path).toSorted()).toEqual([
      '/ar/get-involved/',
      '/en/get-involved/',
      '/fr/get-involved/',
    ]);
  });

  it('posts to the provider what its form sends, and one field that is typed', () => {
    const [form] = formsOf(pageAt('/en/get-involved/'));
    expect(form?.getAttribute('action')).toBe('https://letters.example/subscribe?u=1&id=2');
    const fields = form!.querySelectorAll('input').map((input) => ({
      name: input.getAttribute('name'),
      type: input.getAttribute('type'),
      value: input.getAttribute('value'),
    }));
    expect(fields).toEqual([
      { name: 'list', type: 'hidden', value: '7' },
      { name: 'EMAIL', type: 'email', value: undefined },
    ]);
    const typed = form!.querySelector('input[type=email]');
    expect(form!.querySelector(`label[for="${typed?.id ?? ''}"]`)?.text).toBe(
      'Your e-mail address',
    );
  });

  it('says before the button to whom the address goes, how to leave, and whose rules apply', () => {
    const [form] = formsOf(pageAt('/en/get-involved/'));
    const text = form!.text.replace(/\s+/g, ' ');
    const consent = text.indexOf('sends your address to Letters & Co');
    expect(consent).toBeGreaterThan(-1);
    expect(text.indexOf('hello@nightlight.example')).toBeGreaterThan(consent);
    expect(text.indexOf('Subscribe')).toBeGreaterThan(text.indexOf('hello@nightlight.example'));
    expect(form!.querySelector('a')?.getAttribute('href')).toBe('https://letters.example/privacy');
    const described = form!.querySelector('input[type=email]')?.getAttribute('aria-describedby');
    expect(form!.querySelector(`#${described ?? ''}`)?.text).toContain('Letters');
  });

  it('needs no script for it, and reads from right to left in Arabic', () => {
    expect(formsOf(pageAt('/en/get-involved/'))[0]?.querySelector('script')).toBeNull();
    const arabic = pageAt('/ar/get-involved/');
    expect(attribute(arabic, '.newsletter', 'dir')).toBe('rtl');
    expect(attribute(arabic, '.newsletter input[type=email]', 'dir')).toBe('ltr');
  });

  it('lets the pages send a form to that host alone, and the embed to none', () => {
    const policies = new Map(policiesOf(built.with).map(([path, forms]) => [path, forms]));
    expect(policies.get('/en/*')).toBe("'self' https://letters.example");
    expect(policies.get('/embed/*')).toBe("'self'");
  });
});

describe('a site whose association names none', () => {
  it('has no form for it, no word of it and no other host in its policy', () => {
    const pages = builtPages(built.without);
    expect(pages.filter((found) => formsOf(found).length > 0)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('newsletter'))).toEqual([]);
    const forms = policiesOf(built.without)
      .filter(([path]) => path !== '/admin/*')
      .map(([, hosts]) => hosts);
    expect(forms.length).toBeGreaterThan(3);
    expect(new Set(forms)).toEqual(new Set(["'self'"]));
  });
});
