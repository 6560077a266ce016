import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Recording, recordTranslations } from '../../src/cli/report/record.ts';
import { translationsReport } from '../../src/cli/report/translations.ts';
import { checkContent } from '../../src/content-files/check.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { type Change, contentTree, replacing } from '../support/content-tree.ts';

const today = '2026-11-22';
const original = 'explainers/listening-well/index.en.mdx';
const french = 'explainers/listening-well/index.fr.mdx';
const service = 'services/fr/3114/index.fr.mdx';

const withoutRecord = (text: string) => text.replace(/translation:\n(?: {2}.*\n)+/, '');
const reviewed = replacing(
  'by: person',
  'by: machine\n  reviewer: editorial-team\n  reviewed: 2026-01-31',
);

const record = (directory: string, { paths, ...more }: Recording) =>
  recordTranslations(
    readContent(directory),
    { paths: paths.map((path) => join(directory, path)), ...more },
    today,
  );

const fieldsIn = (directory: string, path: string) =>
  /translation:\n((?: {2}.*\n)+)/
    .exec(readFileSync(join(directory, path), 'utf8'))?.[1]
    ?.split('\n')
    .slice(1, -1);

const lineOf = (directory: string, name: string) =>
  translationsReport(readContent(directory))
    .split('\n')
    .find((line) => line.trim().startsWith(name))
    ?.trim()
    .split(/ {2,}/);

describe('recording a translation', () => {
  it('makes an outdated one current, and no fault', () => {
    const directory = contentTree();
    expect(lineOf(directory, 'explainers/listening-well')).toContain('outdated');
    expect(record(directory, { paths: [french] })).toEqual([`content/${french}`]);
    expect(lineOf(directory, 'explainers/listening-well')).toContain('current');
    expect(checkContent(directory, today).faults).toEqual([]);
  });

  it('of a folder records every translation in it', () => {
    const written = record(contentTree(), { paths: ['services', 'explainers/listening-well'] });
    expect(written).toEqual([`content/${service}`, `content/${french}`]);
  });

  it.each([
    ['keeps who wrote it', (text: string) => text, {}, ['by: person']],
    [
      'keeps who read it',
      reviewed,
      {},
      ['by: machine', 'reviewer: editorial-team', 'reviewed: 2026-01-31'],
    ],
    [
      'names a reviewer, today',
      reviewed,
      { reviewer: 'editorial-team' },
      ['by: machine', 'reviewer: editorial-team', `reviewed: ${today}`],
    ],
    [
      'forgets who read what a program has written anew',
      reviewed,
      { by: 'machine' },
      ['by: machine'],
    ],
    ['takes what was said where nothing stood', withoutRecord, { by: 'person' }, ['by: person']],
  ] as const)('%s', (_, change: Change, said, fields) => {
    const directory = contentTree({ [french]: change });
    record(directory, { paths: [french], ...said });
    expect(fieldsIn(directory, french)?.map((field) => field.trim())).toEqual(fields);
  });

  it.each([
    ['a path that leads nowhere', {}, { paths: ['explainers/sleep'] }, 'is no translation'],
    ['an original', {}, { paths: [original] }, 'is no translation'],
    [
      'a reviewer who does not exist',
      {},
      { paths: [french], reviewer: 'nobody' },
      'which is not in people/',
    ],
    [
      'a text of which nobody said who wrote it',
      { [french]: withoutRecord },
      { paths: [french] },
      'add --by person',
    ],
  ])('refuses %s', (_, changes: Record<string, Change>, recording, message) => {
    expect(() => record(contentTree(changes), recording)).toThrow(message);
  });

  it('writes nothing where one of several is refused', () => {
    const directory = contentTree({ [service]: withoutRecord });
    const before = readFileSync(join(directory, french), 'utf8');
    expect(() => record(directory, { paths: [french, service] })).toThrow(service);
    expect(readFileSync(join(directory, french), 'utf8')).toBe(before);
  });
});

describe('the report of translations', () => {
  it('counts them by language first, then shows every entry', () => {
    const directory = contentTree({
      [french]: replacing('by: person', 'by: machine'),
      [service]: withoutRecord,
    });
    record(directory, { paths: [french] });
    const [, headings, inFrench, inArabic] = translationsReport(readContent(directory)).split('\n');
    expect(headings?.trim().split(/ +/)).toEqual([
      'language',
      'current',
      'outdated',
      'unknown',
      'missing',
      'machine',
    ]);
    expect(inFrench?.trim().split(/ +/)).toEqual(['fr', '1', '0', '1', '5', '1']);
    expect(inArabic?.trim().split(/ +/)).toEqual(['ar', '0', '0', '0', '7', '0']);
    expect(lineOf(directory, 'explainers/listening-well')).toEqual([
      'explainers/listening-well',
      'original',
      'current, machine',
      'missing',
    ]);
  });

  it('says what has changed in an original since', () => {
    const directory = contentTree();
    record(directory, { paths: [french] });
    const file = join(directory, original);
    const text = readFileSync(file, 'utf8').replace('How to listen well', 'Listen');
    writeFileSync(file, `${text}\n## Ask\n\nHow are you?\n`);
    expect(translationsReport(readContent(directory))).toContain(
      '  outdated: explainers/listening-well in fr: title, “Ask”, gone or worded otherwise: 1\n',
    );
  });

  it('leaves out drafts, and services that are withheld', () => {
    const directory = contentTree({
      'services/fr/3114/index.en.mdx': replacing('publish: true', 'publish: false'),
      [original]: replacing('slug:', 'draft: true\nslug:'),
    });
    expect(translationsReport(readContent(directory))).not.toMatch(/3114|listening-well/);
  });
});
