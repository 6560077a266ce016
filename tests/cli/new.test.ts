import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { contentTree } from '../support/content-tree.ts';
import { addedTo, runNew, textsIn } from '../support/run-new.ts';

const errorsIn = (directory: string) =>
  checkContent(directory, '2026-11-22').faults.filter(({ severity }) => severity === 'error');

const days = ['--since', '2026-11-01', '--found', '2026-11-02', '--mended', '2026-11-03'];
const wrongAndRight = ['--wrong', 'The hours were wrong.', '--right', 'They are right now.'];

const kinds = [
  {
    kind: 'campaign',
    title: 'Summer nights',
    folder: 'campaigns/summer-nights',
    more: [],
    wordsIn: [],
  },
  {
    kind: 'explainer',
    title: 'What is sleep?',
    folder: 'explainers/what-is-sleep',
    more: ['--topics', 'listening', '--sensitive'],
    wordsIn: [],
  },
  { kind: 'page', title: 'Our friends', folder: 'pages/our-friends', more: [], wordsIn: [] },
  {
    kind: 'service',
    title: 'A line',
    folder: 'services/fr/a-line',
    more: ['--country', 'fr'],
    wordsIn: [],
  },
  { kind: 'topic', title: 'Rest', folder: 'topics/rest', more: [], wordsIn: ['title'] },
  {
    kind: 'person',
    title: 'Night team',
    folder: 'people/night-team',
    more: ['--kind', 'team'],
    wordsIn: ['title'],
  },
  {
    kind: 'correction',
    title: 'hours',
    folder: 'corrections/2026-11-03-hours',
    more: [...days, ...wrongAndRight],
    wordsIn: ['wrong', 'right'],
  },
];

const languages = [['en'], ['en', 'fr'], ['en', 'fr', 'ar']];

describe('npm run new', () => {
  const cases = kinds.flatMap((of) => languages.map((codes) => ({ ...of, codes })));

  it.each(cases)(
    'writes a $kind in $codes that check takes',
    async ({ kind, title, folder, more, wordsIn, codes }) => {
      const directory = contentTree();
      const before = textsIn(directory);
      const translated = codes
        .slice(1)
        .flatMap((code) => wordsIn.flatMap((name) => [`--${name}-${code}`, `Mots ${code}`]));
      const { status, stderr } = await runNew(directory, [
        kind,
        '--title',
        title,
        '--languages',
        codes.join(','),
        ...more,
        ...translated,
      ]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const after = textsIn(directory);
      expect(addedTo(before, after)).toEqual(
        codes.map((code) => `${folder}/index.${code}.mdx`).sort(),
      );
      expect(after).toMatchObject(before);
      expect(errorsIn(directory)).toEqual([]);
    },
  );

  it.each(kinds.slice(0, 3))('writes a $kind as a draft', async ({ kind, title, folder, more }) => {
    const directory = contentTree();
    await runNew(directory, [kind, '--title', title, ...more]);
    expect(textsIn(directory)[`${folder}/index.en.mdx`]).toMatch(/^draft: true$/m);
  });

  it('writes a service that is withheld, and claims nothing of it', async () => {
    const directory = contentTree();
    await runNew(directory, ['service', '--title', 'A line', '--country', 'fr']);
    const text = textsIn(directory)['services/fr/a-line/index.en.mdx'];
    expect(text).toMatch(/^publish: false$/m);
    expect(text).toMatch(/^verification:$/m);
    expect(text).toMatch(/^contacts:$/m);
  });

  it('explains every field from its schema, and keeps facts out of translations', async () => {
    const directory = contentTree();
    await runNew(directory, ['explainer', '--title', 'Sleep', '--title-fr', 'Le sommeil']);
    const texts = textsIn(directory);
    expect(texts['explainers/sleep/index.en.mdx']).toContain(
      '# Day by which it should be checked again. As in 2026-11-03. May be left out.\n#reviewDue:\n',
    );
    expect(texts['explainers/sleep/index.en.mdx']).toMatch(/^order: 2$/m);
    expect(texts['explainers/sleep/index.fr.mdx']).toMatch(/^slug: le-sommeil$/m);
    expect(texts['explainers/sleep/index.fr.mdx']).not.toMatch(/published|topics/);
  });

  it('records what the words of a topic translate, since both are given at once', async () => {
    const directory = contentTree();
    await runNew(directory, ['topic', '--title', 'Rest', '--title-fr', 'Repos']);
    expect(textsIn(directory)['topics/rest/index.fr.mdx']).toMatch(
      /^ {2}of: "[0-9a-f]{12}"\n {2}by: person$/m,
    );
  });

  it('says what is next: the file, what is missing in it, and how to see and publish it', async () => {
    const { stdout } = await runNew(contentTree(), ['page', '--title', 'Our friends']);
    expect(stdout).toContain(
      'pages/our-friends/index.en.mdx and fill in description. The text goes below',
    );
    expect(stdout).toContain('npm run dev shows it at http://localhost:4321/en/our-friends/');
    expect(stdout).toContain('To publish: write draft: false there.');
  });
});

const refusals = [
  {
    of: 'a kind that there is not',
    line: ['poem'],
    says: 'There is no “poem” here. There are: campaign, explainer',
  },
  { of: 'nothing said', line: [], says: 'Missing:\n  the kind of entry' },
  { of: 'a title that is missing', line: ['page'], says: 'Missing:\n  --title ' },
  { of: 'an empty title', line: ['page', '--title', ' '], says: '--title: This is empty.' },
  {
    of: 'a title that is too long',
    line: ['page', '--title', 'a'.repeat(61)],
    says: 'is longer than 60 characters',
  },
  {
    of: 'a title without a letter',
    line: ['page', '--title', '?!'],
    says: '--folder  Name of the folder in pages/',
  },
  {
    of: 'an unknown language',
    line: ['page', '--title', 'A', '--languages', 'en,xx'],
    says: 'There is no “xx” here. There are: en, fr, ar.',
  },
  {
    of: 'an unknown topic',
    line: ['explainer', '--title', 'A', '--topics', 'joy'],
    says: 'There is no “joy” here. There are: crisis, listening.',
  },
  {
    of: 'a day that does not exist',
    line: ['explainer', '--title', 'A', '--published', '2026-02-30'],
    says: '“2026-02-30” is not a day of the calendar',
  },
  {
    of: 'a country that does not exist',
    line: ['service', '--title', 'A', '--country', 'zz'],
    says: '“zz” is no country',
  },
  {
    of: 'a service without its country',
    line: ['service', '--title', 'A'],
    says: 'Missing:\n  --country',
  },
  {
    of: 'a topic without its words in a language',
    line: ['topic', '--title', 'A', '--languages', 'fr'],
    says: '--title-fr',
  },
  {
    of: 'a correction without its days',
    line: ['correction', '--title', 'A', ...wrongAndRight],
    says: '--since',
  },
  {
    of: 'a correction found before it happened',
    line: ['correction', '--title', 'A', ...wrongAndRight, ...days, '--found', '2026-10-01'],
    says: 'Nothing was written, since npm run check would refuse it',
  },
  {
    of: 'an address that is taken',
    line: ['page', '--title', 'A', '--slug', 'about'],
    says: 'has the address of pages/about',
  },
  {
    of: 'the address of a part of the site',
    line: ['page', '--title', 'Help'],
    says: 'is the address of a part of the site',
  },
  {
    of: 'an option of another kind',
    line: ['page', '--title', 'A', '--country', 'fr'],
    says: '--country is no option here (page)',
  },
  { of: 'an unknown option', line: ['page', '--colour', 'blue'], says: '--colour' },
  {
    of: 'a title without quotation marks',
    line: ['page', '--title', 'Our', 'friends'],
    says: 'put a title in quotation marks',
  },
  {
    of: 'a folder that leads elsewhere',
    line: ['page', '--title', 'A', '--folder', '../a'],
    says: 'is no name for a folder',
  },
  {
    of: 'a translation of nothing',
    line: ['translation', 'pages/none', 'fr'],
    says: 'There is no entry “pages/none”',
  },
  {
    of: 'a translation into its own language',
    line: ['translation', 'pages/about', 'en'],
    says: 'is the original',
  },
  {
    of: 'a translation that is there',
    line: ['translation', 'explainers/listening-well', 'fr'],
    says: 'exists already, and is left as it is',
  },
];

describe('npm run new refuses', () => {
  it.each(refusals)('$of, in a sentence, and writes nothing', async ({ line, says }) => {
    const directory = contentTree();
    const before = textsIn(directory);
    const { status, stderr } = await runNew(directory, line);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(textsIn(directory)).toEqual(before);
  });

  it('a folder that exists, whether it has files or not', async () => {
    const directory = contentTree();
    mkdirSync(join(directory, 'pages/empty'));
    for (const title of ['About', 'Empty']) {
      const { status, stderr } = await runNew(directory, [
        'page',
        '--title',
        title,
        '--slug',
        'other',
      ]);
      expect(status).toBe(1);
      expect(stderr).toContain('exists already, and is left as it is');
    }
  });

  it('a content folder that is not there', async () => {
    const { status, stderr } = await runNew('/nonexistent/content', ['page', '--title', 'A']);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'There is no folder /nonexistent/content. CONTENT_DIR names the content folder.\n',
    );
  });

  it('settings that are broken, with their fault', async () => {
    const { status, stderr } = await runNew(contentTree({ 'association.yaml': 'name: 1\n' }), [
      'page',
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('Mend the settings first:\ncontent/association.yaml:1:1 error');
  });
});
