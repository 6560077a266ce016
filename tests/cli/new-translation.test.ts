import { describe, expect, it } from 'vitest';
import { recordTranslations } from '../../src/cli/report/record.ts';
import { checkContent } from '../../src/content-files/check.ts';
import { entryLinkResolver } from '../../src/content-files/entry-paths.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { siteAddresses } from '../../src/content-files/site-addresses.ts';
import { translationOverview } from '../../src/content-files/translation-overview.ts';
import { contentTree, replacing } from '../support/content-tree.ts';
import { runNew, textsIn } from '../support/run-new.ts';

const today = '2026-11-22';
const faultsIn = (directory: string) => checkContent(directory, today).faults;

const entries = [
  'explainers/listening-well',
  'campaigns/long-nights',
  'pages/about',
  'topics/crisis',
  'people/editorial-team',
  'services/fr/3114',
  'services/fr-3114',
  'content/pages/about/index.en.mdx',
];

describe('a translation that npm run new has begun', () => {
  it.each(entries)('of %s passes check, and says that it is not done', async (name) => {
    const directory = contentTree();
    expect(await runNew(directory, ['translation', name, 'ar'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const mine = faultsIn(directory).filter(({ path }) => path.endsWith('index.ar.mdx'));
    expect(mine).toMatchObject([{ severity: 'info', rule: 'translation/unfinished' }]);
    expect(faultsIn(directory).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has the words and the text of the original as they are, and none of its facts', async () => {
    const directory = contentTree();
    await runNew(directory, ['translation', 'explainers/listening-well', 'ar', '--by', 'machine']);
    const text = textsIn(directory)['explainers/listening-well/index.ar.mdx'];
    const original = textsIn(directory)['explainers/listening-well/index.en.mdx'] ?? '';
    expect(text).toContain('title: How to listen well\n');
    expect(text?.split('---\n').at(-1)?.trim()).toBe(original.split('---\n').at(-1)?.trim());
    expect(text).not.toMatch(/^(published|topics|sources):/m);
    expect(text).toMatch(/^ {2}by: machine\n {2}unfinished: true$/m);
  });

  it('is not there for readers: links lead to the original, and it counts as missing', async () => {
    const directory = contentTree();
    await runNew(directory, ['translation', 'pages/about', 'fr']);
    const content = readContent(directory);
    const site = siteAddresses(content, { today, audience: 'readers' });
    expect(entryLinkResolver(site)('entry:pages/about', 'fr')).toBe('/fr/about/');
    const about = translationOverview(content).find(({ name }) => name === 'pages/about');
    expect(about?.translations).toMatchObject([
      { locale: 'fr', state: 'missing' },
      { locale: 'ar' },
    ]);
  });

  it('is an error once it is called done and still has sentences of the original', async () => {
    const directory = contentTree();
    await runNew(directory, ['translation', 'pages/about', 'fr']);
    const path = `${directory}/pages/about/index.fr.mdx`;
    recordTranslations(readContent(directory), { paths: [path] }, today);
    expect(textsIn(directory)['pages/about/index.fr.mdx']).not.toContain('unfinished');
    const errors = faultsIn(directory).filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ rule: 'translation/untranslated', field: 'description' }]);
  });
});

const french = (description: string, body: string) =>
  `---\ntitle: About us\ndescription: ${description}\nslug: a-propos\n---\n\n${body}\n`;

const original = 'pages/about/index.en.mdx';
const long = 'Students publish this site, and they listen to other students at night.';

describe('words of the original in a translation', () => {
  const own = 'Qui publie ce site, et comment y signaler une erreur.';
  it.each([
    {
      what: 'a title alone',
      text: french(own, 'Des étudiants publient ce site, la nuit comme le jour.'),
      fields: [],
    },
    {
      what: 'a description',
      text: french('Who publishes this site, and how to report a mistake on it.', 'Des étudiants.'),
      fields: ['description'],
    },
    {
      what: 'a text, broken elsewhere',
      text: french(own, long.replace('site, ', 'site,\n')),
      fields: [''],
    },
  ])('are told of: $what', ({ text, fields }) => {
    const directory = contentTree({
      [original]: replacing('Students publish this site.', long),
      'pages/about/index.fr.mdx': text,
    });
    const told = faultsIn(directory).filter(({ rule }) => rule === 'translation/untranslated');
    expect(told.map(({ field }) => field)).toEqual(fields);
  });
});
