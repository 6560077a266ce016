import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { adding, contentTree, replacing } from '../support/content-tree.ts';

const check = (directory: string, ...options: string[]) => checkWith({}, directory, options);

function checkWith(environment: NodeJS.ProcessEnv, directory: string, options: string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/nightlight.mjs', 'check', ...options],
    {
      env: {
        ...process.env,
        GITHUB_ACTIONS: '',
        ...environment,
        CONTENT_DIR: directory,
        BUILD_DATE: '2026-11-22',
      },
      encoding: 'utf8',
    },
  );
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout };
}

const campaign = 'campaigns/long-nights/index.en.mdx';
const explainer = 'explainers/listening-well/index.en.mdx';

describe('check', () => {
  it('ends well where nothing is wrong, and counts the files of entries', () => {
    expect(check(contentTree())).toEqual({
      status: 0,
      stdout: 'Content: 9 files, 0 errors, 0 warnings, 0 hints.\n',
    });
  });

  it('ends with 1 where there is an error, and says place, fault and remedy', () => {
    expect(check(contentTree({ [campaign]: adding('[words](tel:3114)') }))).toEqual({
      status: 1,
      stdout: [
        'content/campaigns/long-nights/index.en.mdx',
        '',
        'content/campaigns/long-nights/index.en.mdx:17:1 error number/typed links to a number that is typed in the text',
        '    17 | [words](tel:3114)',
        '       | ^',
        '    Name the service instead, as in <Service id="fr-3114" />: its number stands in one place.',
        '',
        'Content: 9 files, 1 error, 0 warnings, 0 hints.',
        '',
      ].join('\n'),
    });
  });

  it('ends well where there is no more than a warning', () => {
    const { status, stdout } = check(contentTree({ [explainer]: replacing('[^fonda-2024]', '') }));
    expect(status).toBe(0);
    expect(stdout).toContain('0 errors, 1 warning,');
  });

  it('puts advice first, and what has to be mended last, each file under its name', () => {
    const { stdout } = check(
      contentTree({
        [explainer]: adding(`${'word '.repeat(25)}end.`),
        'topics/crisis/index.en.mdx': replacing('slug: crisis', 'slug: Crisis'),
        [campaign]: adding('[words](tel:3114)'),
      }),
    );
    const heads = stdout.split('\n').filter((line) => /^(Hints|Content|content)/.test(line));
    expect(heads.map((line) => line.split(/:| error/)[0])).toEqual([
      'Hints',
      'content/explainers/listening-well/index.en.mdx',
      'content/campaigns/long-nights/index.en.mdx',
      'content/campaigns/long-nights/index.en.mdx',
      'content/topics/crisis/index.en.mdx',
      'content/topics/crisis/index.en.mdx',
      'Content',
    ]);
  });

  it('has no colours where it does not write to a terminal, and none of the content', () => {
    const { stdout } = check(contentTree({ [campaign]: adding('<b>\u001b[31mred\u009b0m</b>') }));
    expect(stdout).toContain(' | <b>\ufffd[31mred');
    expect(stdout).not.toMatch(/[\u001b\u009b]/);
  });

  it('says faults to GitHub in its own way too', () => {
    const { stdout } = checkWith(
      { GITHUB_ACTIONS: 'true' },
      contentTree({ [campaign]: adding('[words](tel:3114)') }),
    );
    expect(stdout).toContain('content/campaigns/long-nights/index.en.mdx:17:1 error number/typed');
    expect(stdout).toMatch(
      /^::error file=\S*content\/campaigns\/long-nights\/index\.en\.mdx,line=17,col=1,title=number\/typed::links to .*%0AName the service/m,
    );
  });
});

describe('check --json', () => {
  it('is an empty list where nothing is wrong', () => {
    const { status, stdout } = check(contentTree(), '--json');
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(0);
  });

  it('lists every fault with its place, rule and remedy, and ends with 1', () => {
    const directory = contentTree({
      [campaign]: replacing('published: 2026-11-22', 'published: soon'),
      [explainer]: replacing('[^fonda-2024]', ''),
    });
    const { status, stdout } = check(directory, '--json');
    expect(JSON.parse(stdout)).toEqual([
      {
        path: 'content/campaigns/long-nights/index.en.mdx',
        line: 5,
        column: 1,
        severity: 'error',
        rule: 'schema/value',
        message: 'published: is not a day of the calendar',
        remedy: 'Write year, month and day like 2026-11-03.',
      },
      {
        path: 'content/explainers/listening-well/index.en.mdx',
        line: 15,
        column: 5,
        severity: 'warning',
        rule: 'citation/unused',
        message: 'sources.1.id: lists the source “fonda-2024”, and the text does not cite it',
        remedy: 'Cite it as [^fonda-2024] where it carries a statement, or remove it.',
      },
    ]);
    expect(status).toBe(1);
  });

  it('reports a folder without content', () => {
    const { status, stdout } = check('/nowhere/content', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { path: 'content/association.yaml', line: 1, column: 1, rule: 'file/missing' },
    ]);
    expect(status).toBe(1);
  });
});
