import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import type { Fault } from '../../src/content-files/fault.ts';
import { parseBody } from '../../src/content-files/mdx.ts';
import { today } from '../support/content-faults.ts';
import { type Changes, replacing, writtenContentTree } from '../support/content-tree.ts';

/** What `check` finds in one tree with all of the changes: every case of a table looks at its own line. */
function faultsOfOneTree(changes: Changes): Fault[] {
  const directory = writtenContentTree(changes);
  const { faults } = checkContent(directory, today);
  rmSync(dirname(directory), { recursive: true });
  return faults;
}

/** What may stand in a text as Markdown or MDX, and would run, load or send something. */
const inTexts: readonly [what: string, written: string, rule: string][] = [
  ['a script', '<script>alert(1)</script>', 'mdx/script'],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', 'mdx/script'],
  ['a script of another site', '<script src="https://evil.example/x.js" />', 'mdx/script'],
  ['a picture with onerror', '<img src="x" onerror="alert(1)" />', 'mdx/event-handler'],
  ['a link with onclick', '<a href="#" onclick="alert(1)">here</a>', 'mdx/event-handler'],
  ['a component with onClick', '<Service id="fr-3114" onClick="x" />', 'mdx/event-handler'],
  ['a component with all of an object', '<Service {...globalThis} />', 'mdx/code'],
  ['a link of HTML to a script', '<a href="javascript:x">here</a>', 'mdx/unknown-component'],
  ['a link to a script', '[the list](javascript:alert%281%29)', 'link/address'],
  ['the same, in mixed letters', '[the list](jAvAsCrIpT:x)', 'link/address'],
  ['the same, with a tab', '[the list](<java\tscript:x>)', 'link/address'],
  ['the same, with a letter by its number', '[the list](java&#115;cript:x)', 'link/address'],
  ['the same, with a colon by its name', '[the list](javascript&colon;x)', 'link/address'],
  ['the same, behind an unseen sign', '[the list](&#1;javascript:x)', 'link/address'],
  ['the same, behind a space', '[the list](< javascript:x>)', 'link/address'],
  ['a link to a script of old browsers', '[the list](vbscript:x)', 'link/address'],
  ['a link to a page in itself', '[the list](data:text/html,x)', 'link/address'],
  ['a link to a page in memory', '[the list](blob:https://evil.example/x)', 'link/address'],
  ['a link to another site by two slashes', '[the list](//evil.example/x)', 'link/address'],
  ['the same, with a slash turned round', '[the list](</\\evil.example/x>)', 'link/address'],
  ['the same, with a tab between', '[the list](</\t/evil.example/x>)', 'link/address'],
  ['a link to a script in a list at the end', '[a list]: javascript:x', 'link/address'],
  ['a frame', '<iframe src="https://evil.example"></iframe>', 'mdx/unknown-component'],
  ['an object', '<object data="x"></object>', 'mdx/unknown-component'],
  ['an embedded file', '<embed src="x" />', 'mdx/unknown-component'],
  ['a form', '<form action="https://evil.example">x</form>', 'mdx/unknown-component'],
  ['a page that moves on', '<meta http-equiv="refresh" content="0" />', 'mdx/unknown-component'],
  [
    'another start of all addresses',
    '<base href="https://evil.example/" />',
    'mdx/unknown-component',
  ],
  ['a sheet', '<link rel="stylesheet" href="x" />', 'mdx/unknown-component'],
  ['a style', '<p style="background: url(https://evil.example/x)">x</p>', 'mdx/unknown-component'],
  ['a drawing with a handler', '<svg onload="alert(1)" />', 'mdx/event-handler'],
  ['a drawing with a script', '<svg><script>alert(1)</script></svg>', 'mdx/script'],
  ['a drawing with a page', '<svg><foreignObject>x</foreignObject></svg>', 'mdx/unknown-component'],
  ['a formula', '<math><mtext>x</mtext></math>', 'mdx/unknown-component'],
  ['a template', '<template>x</template>', 'mdx/unknown-component'],
  ['a name that every object has', '<constructor />', 'mdx/unknown-component'],
  ['an expression', 'One and one is {1 + 1}.', 'mdx/code'],
  ['an expression on a line of its own', '{globalThis.process.exit(1)}', 'mdx/code'],
  ['an expression in an attribute', '<Service id={globalThis.x} />', 'mdx/code'],
  ['an import', "import X from 'node:fs'", 'mdx/code'],
  ['an export', 'export const x = 1', 'mdx/code'],
  ['a picture', '![x](javascript:x)', 'image/unsupported'],
  ['a sign that turns digits round, by its number', 'Call &#x202e;x', 'file/unseen-sign'],
  ['an attribute with a line break', '<Word means="a&#10;b">x</Word>', 'file/unseen-sign'],
];

const bodies = {
  'an article': 'explainers/listening-well/index.en.mdx',
  'a campaign': 'campaigns/long-nights/index.en.mdx',
  'a page': 'pages/about/index.en.mdx',
  'a service': 'services/fr/3114/index.en.mdx',
};

describe.each(Object.entries(bodies))('in the text of %s', (_, file) => {
  let faults: Fault[] = [];
  let first = 0;

  beforeAll(() => {
    const all = inTexts.map(([, written]) => `${written}\n\n`).join('');
    faults = faultsOfOneTree({
      [file]: (text) => {
        first = text.split('\n').length + 1;
        return `${text}\n${all}`;
      },
    });
  });

  it.each(inTexts.map((row, index) => [...row, index] as const))(
    '%s is refused, with its place and what to do: %s',
    (_what, _written, rule, index) => {
      const there = faults.filter(({ line }) => line === first + 2 * index);
      expect(there.map((fault) => fault.rule)).toContain(rule);
      const { path, severity, message, remedy } = there.find((fault) => fault.rule === rule)!;
      expect([path, severity]).toEqual([`content/${file}`, 'error']);
      expect(message.length).toBeGreaterThan(10);
      expect(remedy.length).toBeGreaterThan(10);
    },
  );
});

describe('HTML that MDX cannot read', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<br>',
    '<!-- <script>alert(1)</script> -->',
    '<!DOCTYPE html>',
    '<javascript:alert(1)>',
    '<a href="#">here',
    '<p style="x',
    'One { two',
  ])('breaks the text, which check then refuses: %s', (written) => {
    expect(parseBody(`Words.\n\n${written}\n`)).toMatchObject({ line: 3 });
  });
});

/** What may stand in a field, and would leave it. Each file has all of its faults at once. */
const inFields: readonly [file: string, field: string, rule: string][] = [
  ['association.yaml', 'site', 'schema/value'],
  ['association.yaml', 'email', 'schema/value'],
  ['association.yaml', 'exit.url', 'schema/value'],
  ['association.yaml', 'profiles.0.url', 'schema/value'],
  ['association.yaml', 'profiles.1.url', 'schema/value'],
  ['association.yaml', 'newsletter.action', 'schema/value'],
  ['association.yaml', 'newsletter.field', 'schema/value'],
  ['association.yaml', 'licences.words.url', 'schema/value'],
  ['association.yaml', 'repository', 'schema/value'],
  ['services/fr/3114/index.en.mdx', 'nameLanguage', 'schema/value'],
  ['services/fr/3114/index.en.mdx', 'contacts.0.value', 'schema/value'],
  ['services/fr/3114/index.en.mdx', 'timeZone', 'schema/value'],
  ['services/fr/3114/index.en.mdx', 'website.url', 'schema/value'],
  ['services/fr/3114/index.en.mdx', 'sources.0.url', 'schema/value'],
  ['explainers/listening-well/index.en.mdx', 'slug', 'schema/value'],
  ['explainers/listening-well/index.en.mdx', 'sources.1.url', 'schema/value'],
  ['explainers/listening-well/index.en.mdx', 'sources.0.id', 'schema/value'],
  ['campaigns/long-nights/index.en.mdx', 'aliases.0', 'schema/value'],
  ['campaigns/long-nights/index.en.mdx', 'hashtags.0', 'schema/value'],
  ['campaigns/long-nights/index.en.mdx', 'code', 'schema/value'],
  ['topics/listening/index.en.mdx', 'title', 'file/unseen-sign'],
  ['topics/listening/index.en.mdx', 'description', 'file/unseen-sign'],
  ['topics/crisis/index.en.mdx', 'title', 'file/unseen-sign'],
  ['people/editorial-team/index.en.mdx', 'name', 'file/unseen-sign'],
  ['pages/about/index.en.mdx', 'title', 'file/unseen-sign'],
  ['ui/en.yaml', 'nav.help', 'file/unseen-sign'],
];

describe('in a field', () => {
  let faults: Fault[] = [];

  beforeAll(() => {
    faults = faultsOfOneTree({
      'association.yaml': (text) =>
        text
          .replace('https://nightlight.example', 'https://night;sandbox.example')
          .replace('hello@nightlight.example', '"hello@nightlight.example?cc=a@evil.example"')
          .replace('https://www.wikipedia.org/', 'JavaScript:alert(1)')
          .replace('https://creativecommons.org/licenses/by/4.0/', 'data:text/html,x')
          .concat(
            'profiles:\n  - network: One\n    url: javascript:alert(1)\n  - network: Two\n    url: http://one.example\n',
            'newsletter:\n  name: Letters\n  action: "https://letters.example,sandbox.example/x"\n',
            '  field: \'EMAIL" onfocus="x\'\n  privacy: https://letters.example/privacy\n',
            "repository: 'owner/name\"><script>'\n",
          ),
      'services/fr/3114/index.en.mdx': (text) =>
        text
          .replace('nameLanguage: fr', 'nameLanguage: \'fr" onload="x\'')
          .replace(
            '    type: phone\n    value: "3114"\n    shown: "3114"',
            '    type: chat\n    value: "https://chat.example/\\" x"',
          )
          .replace('Europe/Paris', 'Europe/Paris"><script>')
          .replace('url: https://3114.fr\n', 'url: "\\u006aavascript:alert(1)"\n')
          .replace('url: https://3114.fr/que', 'url: vbscript:que'),
      'explainers/listening-well/index.en.mdx': (text) =>
        text
          .replace('slug: listening-well', "slug: '../../_headers'")
          .replace('id: mead-2001', "id: 'mead\"><script>'")
          .replace('url: https://fonda', 'url: javascript://fonda'),
      'campaigns/long-nights/index.en.mdx': replacing(
        'slug: long-nights',
        "slug: long-nights\naliases: ['a b 302']\nhashtags: ['<b>']\ncode: '../x'",
      ),
      'topics/listening/index.en.mdx':
        '---\ntitle: "Listen\\n  X-Frame-Options: ALLOW"\ndescription: "Listen \\u202e4113"\nslug: listening\n---\n',
      'topics/crisis/index.en.mdx': '---\ntitle: "Cri\\ud800sis"\nslug: crisis\n---\n',
      'people/editorial-team/index.en.mdx':
        '---\nkind: team\nname: |-\n  Editorial\n  TEL:team\n---\n',
      'pages/about/index.en.mdx': replacing('title: About us', 'title: "About\\0us"'),
      'ui/en.yaml': (text) => text.replace(/^nav\.help:.*$/m, 'nav.help: "Help\\r\\nNOTE:x"'),
    });
  });
  afterAll(() => {
    faults = [];
  });

  it.each(inFields)('of %s, what would leave %s is refused by %s', (file, field, rule) => {
    const there = faults.filter(
      (fault) => fault.path === `content/${file}` && fault.field === field,
    );
    expect(there.map((fault) => [fault.severity, fault.rule])).toContainEqual(['error', rule]);
    for (const { line, message, remedy } of there) {
      expect(line).toBeGreaterThan(1);
      expect(message.length).toBeGreaterThan(10);
      expect(remedy.length).toBeGreaterThan(10);
    }
  });
});
