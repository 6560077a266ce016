import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../support/content-faults.ts';
import { replacing, validFile } from '../../support/content-tree.ts';

const page = validFile('pages/about/index.en.mdx')
  .replace('title: About us', 'title: Get involved')
  .replace(/^description: .*$/m, 'description: What you can do for this site, today and later.')
  .replace('slug: about', 'slug: get-involved');

const provider = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    name: 'Letters',
    action: 'https://letters.example/subscribe',
    field: 'EMAIL',
    hidden: '{ list: "7" }',
    privacy: 'https://letters.example/privacy',
    ...changes,
  })
    .map(([field, value]) => `  ${field}: ${value}\n`)
    .join('');

const faults = (newsletter: string, changes = {}) =>
  faultsOf({
    'pages/get-involved/index.en.mdx': page,
    'association.yaml': replacing('licences:', `newsletter:\n${newsletter}licences:`),
    ...changes,
  });

describe('the provider of a newsletter', () => {
  it('has no fault where it is named as it should be', () => {
    expect(faults(provider())).toEqual([]);
  });

  it.each([
    ['an address without encryption', { action: 'http://letters.example/' }, 'newsletter.action'],
    ['rules of nobody', { privacy: 'letters.example' }, 'newsletter.privacy'],
    ['markup for a name of a field', { field: '<input>' }, 'newsletter.field'],
    ['the typed field as a hidden one', { hidden: '{ EMAIL: "a" }' }, 'newsletter.hidden'],
    ['a field that is not known', { colour: 'red' }, 'newsletter.colour'],
  ])('has a fault where it has %s', (_, changes, field) => {
    const found = faults(provider(changes));
    expect(found.map((fault) => [fault.rule, fault.field])).toEqual([[expect.any(String), field]]);
  });

  it('needs the page that its form stands on', () => {
    const found = faults(provider(), { 'pages/get-involved/index.en.mdx': undefined });
    expect(found).toMatchObject([
      { rule: 'newsletter/page', path: 'content/association.yaml', field: 'newsletter' },
    ]);
  });
});
