import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { adding, type Change, contentTree, replacing } from '../support/content-tree.ts';

const explainer = 'explainers/listening-well/index.en.mdx';
const explainerInFrench = 'explainers/listening-well/index.fr.mdx';
const campaign = 'campaigns/long-nights/index.en.mdx';
const service = 'services/fr/3114/index.en.mdx';
const messages = 'ui/en.yaml';

const rulesOf = (locale: string) => ({
  [`wording/${locale}.yaml`]: readFileSync(`content/wording/${locale}.yaml`, 'utf8'),
});

function faultsOf(changes: Readonly<Record<string, Change>>) {
  const directory = contentTree({ ...rulesOf('en'), ...rulesOf('fr'), ...changes });
  return checkContent(directory, '2026-11-22')
    .faults.filter(({ rule }) => rule.startsWith('wording/'))
    .map(({ path, ...fault }) => ({ ...fault, at: placeIn(directory, path, fault) }));
}

function placeIn(
  directory: string,
  path: string,
  { line, column }: { line: number; column: number },
) {
  const text = readFileSync(path.replace(/^content/, directory), 'utf8');
  return text.split('\n')[line - 1]?.slice(column - 1);
}

const wrong = 'committed suicide';

describe('words that can hurt', () => {
  it('are told with what was written, why, what to prefer, and who says so', () => {
    const [fault] = faultsOf({ [explainer]: adding('A student committed suicide.') });
    expect(fault).toMatchObject({
      severity: 'error',
      rule: 'wording/en-commit',
      message:
        'says “committed suicide”. Commit is a word for crimes and sins, and blames those who died.',
    });
    expect(fault?.remedy).toMatch(/^Prefer: died by suicide;.* https:\/\/988\.ca\//);
  });

  it.each([
    {
      where: 'a paragraph',
      file: explainer,
      change: adding(`He ${wrong}.`),
      at: /^committed suicide/,
    },
    {
      where: 'emphasis, over two lines',
      file: explainer,
      change: adding('“Yes”: he \\* &amp; she **com**mitted\nsuicide.'),
      at: /^com\*\*mitted/,
    },
    {
      where: 'a list',
      file: explainer,
      change: adding(`- One\n- He ${wrong}`),
      at: /^committed suicide/,
    },
    {
      where: 'a link',
      file: explainer,
      change: adding(`See [who ${wrong}](https://example.org/a).`),
      at: /^committed suicide/,
    },
    {
      where: 'a component',
      file: explainer,
      change: adding(`<InShort>\n\n- He ${wrong}.\n\n</InShort>`),
      at: /^committed suicide/,
    },
    {
      where: 'an attribute',
      file: explainer,
      change: adding(`A <Word means="he ${wrong}">word</Word>.`),
      at: /^committed suicide/,
    },
    {
      where: 'a title',
      file: explainer,
      change: replacing('How to listen well', `He ${wrong}`),
      at: /^committed suicide/,
    },
    {
      where: 'a quoted title',
      file: explainer,
      change: replacing('title: How to listen well', `title: "He \\"just\\" ${wrong}"`),
      at: /^committed suicide/,
    },
    {
      where: 'a folded description',
      file: explainer,
      change: replacing('description: What', `description: >-\n  He committed\n  suicide. What`),
      at: /^committed$/,
    },
    {
      where: 'a key message',
      file: campaign,
      change: replacing('Nobody has', `He ${wrong}. Nobody has`),
      at: /^committed suicide/,
    },
    {
      where: 'an alternative text',
      file: campaign,
      change: replacing(
        'keyMessages:\n',
        `keyMessages:\n  - text: A light.\n    alt: He ${wrong}\n`,
      ),
      at: /^committed suicide/,
    },
    {
      where: 'what is said of a service',
      file: service,
      change: replacing('summary: ', `summary: For who ${wrong}. `),
      at: /^committed suicide/,
    },
    {
      where: 'the interface',
      file: messages,
      change: replacing('site.tagline: students', `site.tagline: he ${wrong}, students`),
      at: /^committed suicide/,
    },
    {
      where: 'French',
      file: explainerInFrench,
      change: adding('Il a **commis** un suicide.'),
      at: /^commis\*\* un/,
    },
  ])('are found in $where', ({ file, change, at }) => {
    const faults = faultsOf({ [file]: change });
    expect(faults.map(({ severity }) => severity)).toEqual(['error']);
    expect(faults[0]?.at).toMatch(at);
  });

  it.each([
    {
      where: 'the title of a source',
      change: replacing(
        'title: "Peer support: a theoretical',
        `title: "Committed suicide: a theoretical`,
      ),
    },
    { where: 'code', change: adding('Write `committed suicide` never.') },
    { where: 'an address', change: adding('See [this](https://example.org/committed-suicide).') },
  ])('are left alone in $where', ({ change }) => {
    expect(faultsOf({ [explainer]: change })).toEqual([]);
  });

  it.each([
    { where: 'marks', text: `They said “he ${wrong}”.` },
    { where: 'a block', text: `> He ${wrong}.` },
  ])('may be quoted, in $where', ({ text }) => {
    const [fault] = faultsOf({ [explainer]: adding(text) });
    expect(fault).toMatchObject({ severity: 'info', rule: 'wording/en-commit' });
    expect(fault?.remedy).toMatch(/^It is quoted/);
  });

  it('are not looked for in a language without rules', () => {
    const words =
      'title: A title\ndescription: He committed suicide and this is long enough here.\nslug: a-title';
    expect(faultsOf({ 'explainers/listening-well/index.ar.mdx': `---\n${words}\n---\n` })).toEqual(
      [],
    );
  });
});

describe('a note that wording may stay', () => {
  it.each([
    {
      where: 'above a paragraph',
      file: explainer,
      change: adding(`{/* wording-ok: his own words */}\n\nHe ${wrong}.`),
    },
    {
      where: 'right above it',
      file: explainer,
      change: adding(`{/* wording-ok: his own words */}\nHe ${wrong}.`),
    },
    {
      where: 'within it',
      file: explainer,
      change: adding(`He\n${wrong}. {/* wording-ok: his own words */}`),
    },
    {
      where: 'above a component',
      file: explainer,
      change: adding(
        `{/* wording-ok: his own words */}\n\n<InShort>\n\n- He ${wrong}.\n\n</InShort>`,
      ),
    },
    {
      where: 'above a field',
      file: explainer,
      change: replacing('title: How', `# wording-ok: the name of a play\ntitle: He ${wrong}: how`),
    },
    {
      where: 'behind a field',
      file: explainer,
      change: replacing(
        'title: How to listen well',
        `title: He ${wrong} # wording-ok: the name of a play`,
      ),
    },
    {
      where: 'above a folded field',
      file: explainer,
      change: replacing(
        'description: What',
        `# wording-ok: a name\ndescription: >-\n  Now\n  he committed\n  suicide. What`,
      ),
    },
    {
      where: 'in the interface',
      file: messages,
      change: replacing(
        'site.tagline: students',
        `# wording-ok: a name\nsite.tagline: he ${wrong}, students`,
      ),
    },
  ])('is heard $where', ({ file, change }) => {
    const directory = contentTree({ ...rulesOf('en'), [file]: change });
    const { faults } = checkContent(directory, '2026-11-22');
    expect(faults.filter(({ rule }) => /^(wording|mdx)\//.test(rule))).toEqual([]);
  });

  it.each([
    {
      what: 'gives no reason',
      note: '{/* wording-ok */}',
      text: `He ${wrong}.`,
      rules: ['error wording/note-reason', 'error wording/en-commit'],
    },
    {
      what: 'covers nothing',
      note: '{/* wording-ok: his own words */}',
      text: 'He died.',
      rules: ['warning wording/note-unused'],
    },
    {
      what: 'stands elsewhere',
      note: '{/* wording-ok: his own words */}',
      text: `One.\n\nHe ${wrong}.`,
      rules: ['warning wording/note-unused', 'error wording/en-commit'],
    },
  ])('is refused where it $what', ({ note, text, rules }) => {
    const faults = faultsOf({ [explainer]: adding(`${note}\n\n${text}`) });
    expect(faults.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(rules);
  });
});

describe('a text on suicide', () => {
  const grave: Change = (text) =>
    text.replace('topics: [listening]', 'topics: [listening, suicide]');
  const topic = { 'topics/suicide/index.en.mdx': '---\ntitle: Suicide\nslug: suicide\n---\n' };
  const helpless: Change = (text) => grave(text).replace('<Service id="fr-3114" />', '');
  const severities = (changes: Readonly<Record<string, Change>>) =>
    faultsOf({ ...topic, [explainerInFrench]: adding('<Service id="fr-3114" />'), ...changes }).map(
      ({ severity, rule }) => `${severity} ${rule}`,
    );

  it.each([
    { what: 'shows a line that is always open', changes: { [explainer]: grave }, says: [] },
    {
      what: 'shows none',
      changes: { [explainer]: helpless },
      says: ['error wording/help-missing'],
    },
    {
      what: 'is a draft and shows none',
      changes: {
        [explainer]: (text: string) => helpless(text).replace('order: 1', 'order: 1\ndraft: true'),
      },
      says: ['info wording/help-missing'],
    },
    {
      what: 'shows none in a translation',
      changes: { [explainer]: grave, [explainerInFrench]: adding('') },
      says: ['error wording/help-missing'],
    },
    {
      what: 'shows a line that closes',
      changes: {
        [explainer]: grave,
        [service]: replacing(
          '      roundTheClock: true\n',
          '      weekly:\n        - days: [mo]\n          opens: "09:00"\n          closes: "17:00"\n',
        ),
      },
      says: ['error wording/help-missing', 'error wording/help-missing'],
    },
    {
      what: 'shows a line that is withheld, which no text may stop',
      changes: { [explainer]: grave, [service]: replacing('publish: true', 'publish: false') },
      says: ['warning wording/help-missing', 'warning wording/help-missing'],
    },
  ])('that $what is told so', ({ changes, says }) => {
    expect(severities(changes)).toEqual(says);
  });
});
