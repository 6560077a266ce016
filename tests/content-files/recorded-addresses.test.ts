import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/content-faults.ts';
import { type Changes, contentTree, replacing } from '../support/content-tree.ts';

const association = 'association.yaml';
const explainer = 'explainers/listening-well/index.en.mdx';
const explainerInFrench = 'explainers/listening-well/index.fr.mdx';
const service = 'services/fr/3114/index.en.mdx';
const serviceInFrench = 'services/fr/3114/index.fr.mdx';

const record = `# What was ever published
/ar/فهم/listening-well/ explainers/listening-well
/en/help/fr/ help/fr
/en/help/fr/3114/ services/fr-3114
/en/understand/listening-well/ explainers/listening-well
/fr/comprendre/bien-ecouter/ explainers/listening-well
`;

const faultsOf = (changes: Changes, text = record) =>
  faultsIn(contentTree({ 'addresses.txt': text, ...changes })).filter(
    ({ rule, severity }) => rule.startsWith('address/') && severity === 'error',
  );

describe('an address that was once published', () => {
  it.each<[string, Changes]>([
    ['while nothing changes', {}],
    [
      'where a slug has changed and left an alias',
      {
        [explainerInFrench]: replacing(
          'slug: bien-ecouter',
          'slug: ecouter\naliases: [bien-ecouter]',
        ),
      },
    ],
    [
      'where an alias of the original stands for a language without a translation',
      {
        [explainer]: replacing(
          'slug: listening-well',
          'slug: listening\naliases: [listening-well]',
        ),
      },
    ],
    [
      'where its entry is a draft',
      { [explainer]: replacing('published:', 'draft: true\npublished:') },
    ],
    [
      'where its entry is a draft with gaps',
      {
        [explainer]: (text) => text.replace('published: 2026-11-22', 'draft: true'),
      },
    ],
    [
      'where its entry has ended',
      {
        [explainer]: replacing(
          'published:',
          'unpublishOn: 2026-11-22\npublishOn: 2026-11-01\npublished:',
        ),
      },
    ],
    ['where its service is withheld', { [service]: replacing('publish: true', 'publish: false') }],
    ['where its translation is gone', { [explainerInFrench]: undefined }],
    [
      'where its language is switched off',
      {
        [association]: replacing('locales: [en, fr, ar]', 'locales: [en]'),
        [explainerInFrench]: undefined,
        [serviceInFrench]: undefined,
      },
    ],
    ['where its file cannot be read, which is a fault of its own', { [explainer]: 'title: [' }],
    [
      'where a field of its file is wrong, which is a fault of its own',
      {
        [explainer]: replacing('slug: listening-well', 'slug: Listening Well'),
      },
    ],
  ])('lasts %s', (_, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  it.each<[string, Changes, number, string, string]>([
    [
      'a slug changed in a translation',
      { [explainerInFrench]: replacing('slug: bien-ecouter', 'slug: ecouter') },
      6,
      '/fr/comprendre/bien-ecouter/ was published, and would now lead nowhere: it was the address of explainers/listening-well',
      'Add the old one to content/explainers/listening-well/index.fr.mdx: aliases: [bien-ecouter]',
    ],
    [
      'a slug changed a second time',
      {
        [explainerInFrench]: replacing('slug: bien-ecouter', 'slug: ecouter\naliases: [entendre]'),
      },
      6,
      '/fr/comprendre/bien-ecouter/ was published, and would now lead nowhere: it was the address of explainers/listening-well',
      'Add the old one to content/explainers/listening-well/index.fr.mdx: aliases: [entendre, bien-ecouter]',
    ],
    [
      'the folder of a service has a new name',
      {
        [service]: undefined,
        [serviceInFrench]: undefined,
        [explainer]: (text) => text.replace('<Service id="fr-3114" />', ''),
        [association]: replacing('fr-3114', 'fr-31140'),
        'services/fr/31140/index.en.mdx': undefined,
      },
      4,
      '/en/help/fr/3114/ was published, and would now lead nowhere: it was the address of services/fr-3114',
      'Put services/fr/3114/ back, with publish: false, and readers are led to its country. Or add “3114” to the aliases of what takes its place, in its index.en.mdx.',
    ],
  ])('breaks where %s', (_, changes, line, message, remedy) => {
    expect(faultsOf(changes)).toEqual([
      {
        path: 'content/addresses.txt',
        line,
        column: 1,
        severity: 'error',
        rule: 'address/broken',
        field: '',
        message,
        remedy,
      },
    ]);
  });

  it('breaks in every language where the folder of an entry is gone', () => {
    const faults = faultsOf({ [explainer]: undefined, [explainerInFrench]: undefined });
    expect(faults.map(({ line }) => line)).toEqual([2, 5, 6]);
    expect(faults[2]?.remedy).toBe(
      'Put explainers/listening-well/ back, with draft: true, and readers are led to its section. Or add “bien-ecouter” to the aliases of what takes its place, in its index.fr.mdx.',
    );
  });

  it('breaks where the slug of an original changes; a language without a translation follows it', () => {
    const faults = faultsOf({ [explainer]: replacing('slug: listening-well', 'slug: listening') });
    expect(faults.map(({ line, remedy }) => [line, remedy])).toEqual([
      [
        5,
        'Add the old one to content/explainers/listening-well/index.en.mdx: aliases: [listening-well]',
      ],
    ]);
  });

  it('breaks where a part of the site has another word', () => {
    const faults = faultsOf(
      {},
      '/en/find/ site/search\n/en/learn/listening-well/ explainers/listening-well\n',
    );
    expect(faults.map(({ remedy }) => remedy)).toEqual([
      'Put the word of the section back in src/config/routes.ts.',
      'Its address is now /en/understand/listening-well/: put the word of its section back in src/config/routes.ts.',
    ]);
  });
});

describe('the kit of a campaign', () => {
  const campaign = 'campaigns/long-nights/index.en.mdx';
  const kits = `/en/campaigns/long-nights/ campaigns/long-nights
/en/campaigns/long-nights/kit/ campaigns/long-nights/kit
/fr/campagnes/long-nights/kit/ campaigns/long-nights/kit
`;

  it.each<[string, Changes]>([
    ['while nothing changes', {}],
    [
      'where the slug of its campaign has changed and left an alias',
      { [campaign]: replacing('slug: long-nights', 'slug: nights\naliases: [long-nights]') },
    ],
    [
      'where its campaign is a draft again',
      { [campaign]: replacing('published:', 'draft: true\npublished:') },
    ],
  ])('keeps its address %s', (_, changes) => {
    expect(faultsOf(changes, kits)).toEqual([]);
  });

  it.each<[string, Changes]>([
    ['whose slug has changed', { [campaign]: replacing('slug: long-nights', 'slug: nights') }],
    ['whose folder is gone', { [campaign]: undefined }],
  ])('is not named beside a campaign %s: what mends one mends both', (_, changes) => {
    expect(faultsOf(changes, kits).map(({ line }) => line)).toEqual([1]);
  });

  it('breaks where the word of kits changes', () => {
    const former = '/en/campaigns/long-nights/share/ campaigns/long-nights/kit\n';
    expect(faultsOf({}, former).map(({ remedy }) => remedy)).toEqual([
      'Put the word of the kit back in src/config/routes.ts.',
    ]);
  });

  it('is recorded with its campaign', () => {
    const faults = faultsIn(contentTree({ 'addresses.txt': record }));
    const missing = faults.filter(
      ({ rule, path }) => rule === 'address/unrecorded' && path.includes('campaigns'),
    );
    expect(missing).toHaveLength(1);
    expect(missing[0]?.message).toContain('/en/campaigns/long-nights/kit/');
  });
});

describe('a record that somebody wrote in by hand', () => {
  it.each([
    '/en/about',
    'pages/about',
    '/en/about/',
    '<<<<<<< HEAD',
    '/en/about/ pages/about twice',
  ])('is refused with the line “%s”', (line) => {
    expect(faultsOf({}, `${record}${line}\n`)).toMatchObject([
      { path: 'content/addresses.txt', line: 7, rule: 'address/record' },
    ]);
  });

  it('may have comments and empty lines', () => {
    expect(faultsOf({}, `${record}\n# Nothing else\n`)).toEqual([]);
  });
});

describe('an address that is published and not on record', () => {
  const unrecorded = (changes: Changes) =>
    faultsIn(contentTree(changes)).filter(({ rule }) => rule === 'address/unrecorded');

  it('is a warning at its entry, with the command to run', () => {
    const faults = unrecorded({ 'addresses.txt': record }).filter(({ path }) =>
      path.includes('services'),
    );
    expect(faults).toEqual([
      {
        path: `content/${service}`,
        line: 2,
        column: 1,
        severity: 'warning',
        rule: 'address/unrecorded',
        field: 'slug',
        message:
          'is published at an address that is not on record: /fr/aide/fr/3114/, /ar/مساعدة/fr/3114/',
        remedy: 'Run npm run addresses, and commit addresses.txt: then a rename cannot break it.',
      },
    ]);
  });

  it('is none for what is not published', () => {
    const faults = unrecorded({
      'addresses.txt': '# Nothing yet\n',
      [explainer]: replacing('published:', 'publishOn: 2026-11-23\npublished:'),
    });
    expect(faults.filter(({ path }) => path.includes('explainers'))).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('is none where nobody has begun to record', () => {
    expect(unrecorded({})).toEqual([]);
  });
});
