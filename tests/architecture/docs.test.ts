import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alternativeTextFlaw } from '../../src/domain/language/alternative-text.ts';
import { headingAnchors } from '../../src/domain/language/heading-anchors.ts';

const handbook = 'docs/handbook';
const handbookPages = readdirSync(handbook).filter((name) => name.endsWith('.md'));

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'content/README.md',
  'src/README.md',
  'docs/content-model.md',
  'docs/open-data.md',
  'docs/schedule.md',
  'docs/search.md',
  ...readdirSync('docs/decisions').map((name) => join('docs/decisions', name)),
  ...handbookPages.map((name) => join(handbook, name)),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

const builtIn = ['ci', 'install'];

/** Names that stand for something a reader makes, or that only exist after a build. */
const examples =
  /^(dist\/?|audit\.yaml|docs\/audit\.md|content\/audit\.yaml|explainers\/sleep\/|services\/fr\/name-of-the-line\/|ui\/<)/;

const isPath = (text: string) =>
  /^[\w.[\]-]+(\/[\w.[\]-]*)+$|^[\w-]+\.(md|toml|yaml|json)$/.test(text);

describe('the documentation', () => {
  it('names only commands that exist', () => {
    const unknown = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/npm (?:run )?([\w-]+(?::[\w-]+)?)/g)]
        .map((match) => match[1]!)
        .filter((name) => !(name in scripts) && !builtIn.includes(name))
        .map((name) => `${path}: npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('names every command of package.json in the README or in CONTRIBUTING', () => {
    const text = pages.map((page) => page.text).join('\n');
    expect(
      Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(text)),
    ).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const missing = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/`([^`\s]+)`/g)]
        .map((match) => match[1]!)
        .filter((name) => isPath(name) && !examples.test(name))
        .filter(
          (name) =>
            ![
              name,
              join(dirname(path), name),
              join('content', name),
              join('src', name),
              join('src/styles', name),
            ].some((place) => existsSync(place)),
        )
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('is led to by every link, to its headings too', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|entry:)([^)\s]+)\)/g)]
        .map((match) => match[1]!)
        .filter((target) => !leadsSomewhere(path, target))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('the handbook', () => {
  it('leads to each of its pages from the first', () => {
    const first = readFileSync(join(handbook, 'README.md'), 'utf8');
    expect(
      handbookPages.filter((name) => name !== 'README.md' && !first.includes(`](${name})`)),
    ).toEqual([]);
  });

  it('says in words what each picture shows, and shows each picture', () => {
    const shown = pages
      .filter(({ path }) => path.startsWith(handbook))
      .flatMap(({ text }) => [...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)])
      .map((match) => ({ words: match[1]!, file: match[2]! }));
    expect(shown.filter(({ words }) => alternativeTextFlaw(words, pictureOf))).toEqual([]);
    const pictures = readdirSync(join(handbook, 'pictures')).map((name) => `pictures/${name}`);
    expect(shown.map(({ file }) => file).toSorted()).toEqual(pictures.toSorted());
  });
});

const pictureOf = ['picture of', 'a picture of', 'screenshot of', 'a screenshot of', 'image of'];

function leadsSomewhere(path: string, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const place = file === '' ? path : join(dirname(path), file);
  if (!existsSync(place)) return false;
  return anchor === undefined || anchorsOf(readFileSync(place, 'utf8')).includes(anchor);
}

const anchorsOf = (text: string) =>
  headingAnchors([...text.matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!));
