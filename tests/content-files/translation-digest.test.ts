import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import {
  partDigests,
  recordedDigests,
  translationDigest,
} from '../../src/content-files/translation-digest.ts';
import { adding, type Change, contentTree, replacing } from '../support/content-tree.ts';

const explainer = 'explainers/listening-well/index.en.mdx';
const campaign = 'campaigns/long-nights/index.en.mdx';
const service = 'services/fr/3114/index.en.mdx';

function original(path: string, ...changes: ((text: string) => string)[]) {
  const change: Change = (text) => changes.reduce((changed, next) => next(changed), text);
  const { entries } = readContent(contentTree({ [path]: change }));
  return entries.find(({ relativePath }) => relativePath === path)!;
}

const digest = (path: string, ...changes: ((text: string) => string)[]) =>
  translationDigest(original(path, ...changes));

const title = 'title: How to listen well\n';
const slug = 'slug: listening-well\n';

describe('the digest of an original', () => {
  it('is twelve hexadecimal characters, the same each time', () => {
    expect(digest(explainer)).toMatch(/^[0-9a-f]{12}$/);
    expect(digest(explainer)).toBe(digest(explainer));
  });

  it.each([
    ['a fact', explainer, replacing('published: 2026-11-22', 'published: 2026-11-23')],
    ['a source', explainer, replacing('year: 2001', 'year: 2002')],
    ['a number of a service', service, replacing('value: "3114"', 'value: "119"')],
    ['the address', explainer, replacing(slug, 'slug: listening\naliases: [listening-well]\n')],
    [
      'the order of fields',
      explainer,
      (text: string) => text.replace(title, '').replace(slug, slug + title),
    ],
    ['quotation marks', explainer, replacing(title, 'title: "How to listen well"\n')],
    ['an empty list', campaign, replacing('keyMessages:', 'hashtags: []\nkeyMessages:')],
    ['where lines break', explainer, replacing('Peers meet as equals.', 'Peers meet\nas  equals.')],
    ['lines at the end', explainer, adding('\n\n')],
    ['lines that end as on Windows', explainer, (text: string) => text.replaceAll('\n', '\r\n')],
  ])('does not change with %s', (_, path, change) => {
    expect(digest(path, change)).toBe(digest(path));
  });

  it.each([
    ['a word of the title', explainer, replacing('How to listen well', 'How to listen')],
    ['a word of the description', explainer, replacing('a friend', 'somebody')],
    ['a comma of the text', explainer, replacing('Peers meet as', 'Peers meet, as')],
    ['a word that moves to a heading', explainer, replacing('Peers meet', '## Peers\n\nmeet')],
    [
      'the order of two sentences',
      explainer,
      replacing(
        'Peers meet as equals.[^mead-2001] Students listen to students.[^fonda-2024]',
        'Students listen to students.[^fonda-2024] Peers meet as equals.[^mead-2001]',
      ),
    ],
    [
      'a word of a component',
      explainer,
      replacing('- Listening takes time.', '- Listening takes long.'),
    ],
    ['a key message', campaign, replacing('a long night alone', 'a night alone')],
    ['one more key message', campaign, replacing('keyMessages:', 'keyMessages:\n  - text: Ask.')],
    ['a summary', service, replacing('National suicide', 'Suicide')],
    [
      'one more field of words',
      service,
      replacing('audience:', 'caveats: Read long ago.\naudience:'),
    ],
  ])('changes with %s', (_, path, change) => {
    expect(digest(path, change)).not.toBe(digest(path));
  });

  it('is not that of two texts whose words are shared out otherwise', () => {
    const apart = digest(campaign, replacing('alone.\n    alt: The', 'alone. The\n    alt:'));
    expect(apart).not.toBe(digest(campaign));
  });
});

describe('the parts of an original', () => {
  const sections = adding('## Ask\n\nHow are you?\n\n### Wait\n\nSilence helps.');

  it('are its fields of words and what stands under each heading', () => {
    const names = partDigests(original(explainer, sections)).map(({ kind, name }) => [kind, name]);
    expect(names).toEqual([
      ['field', 'description'],
      ['field', 'title'],
      ['section', ''],
      ['section', 'Ask'],
      ['section', 'Wait'],
    ]);
  });

  it('change one at a time', () => {
    const before = partDigests(original(explainer, sections));
    const after = partDigests(original(explainer, sections, replacing('How are', 'Who are')));
    const changed = after.filter(({ digest }, index) => digest !== before[index]?.digest);
    expect(changed.map(({ name }) => name)).toEqual(['Ask']);
  });

  it('are recorded behind the digest, where there is more than one', () => {
    expect(recordedDigests(original(explainer, sections))).toMatch(
      /^[0-9a-f]{12}( [0-9a-f]{4}){5}$/,
    );
    expect(recordedDigests(original(service))).toBe(digest(service));
  });
});
