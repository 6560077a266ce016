import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../../support/content-faults.ts';
import { adding, type Change, replacing } from '../../support/content-tree.ts';

const campaign = 'campaigns/long-nights/index.en.mdx';
const explainer = 'explainers/listening-well/index.en.mdx';
const topic = 'topics/listening/index.en.mdx';
const service = 'services/fr/3114/index.en.mdx';
const association = 'association.yaml';

type Case = [what: string, file: string, change: Change, faults: string[]];

const yaml: Case[] = [
  ['a byte order mark', topic, (t) => `\ufeff${t}`, []],
  ['lines as Windows ends them', topic, (t) => t.replaceAll('\n', '\r\n'), []],
  ['lines as old Macs ended them', topic, (t) => t.replaceAll('\n', '\r'), []],
  [
    'a zero byte in a title',
    topic,
    replacing('Listening', 'Lis\u0000tening'),
    ['2:1 error file/unseen-sign holds a sign that nobody sees and no text needs'],
  ],
  [
    'a title that starts with @',
    topic,
    replacing('title: Listening', 'title: @home'),
    ['2:8 error yaml/syntax starts with a sign that has a meaning of its own in these files'],
  ],
  [
    'a title that starts with %',
    topic,
    replacing('title: Listening', 'title: %home'),
    ['2:8 error yaml/syntax starts with a sign that has a meaning of its own in these files'],
  ],
  [
    'a title that starts with *',
    topic,
    replacing('title: Listening', 'title: *home'),
    [
      '2:1 error yaml/syntax has text that starts with * or &, which stands for something else in these files',
    ],
  ],
  [
    'a title that starts with &',
    topic,
    replacing('title: Listening', 'title: &home'),
    ['2:1 error schema/value title is empty'],
  ],
  [
    'a title that starts with !',
    topic,
    replacing('title: Listening', 'title: !home x'),
    ['2:8 error yaml/syntax is not written as fields are written'],
  ],
  [
    'a title with a colon',
    topic,
    replacing('title: Listening', 'title: Listening: how'),
    ['2:8 error yaml/syntax is not written as fields are written'],
  ],
  [
    'a quotation mark within quotation marks',
    topic,
    replacing('title: Listening', 'title: "a "b" c"'),
    ['2:12 error yaml/syntax is not written as fields are written'],
  ],
  [
    'a second document',
    topic,
    replacing('slug:', '...\n%YAML 1.2\nslug:'),
    ['5:1 error yaml/syntax is not written as fields are written'],
  ],
  [
    'a field without a colon',
    topic,
    replacing('slug: listening', 'slug listening'),
    ['3:1 error yaml/syntax has no colon and space after the name of a field'],
  ],
  [
    'a field without a space',
    topic,
    replacing('slug: listening', 'slug:listening'),
    ['3:1 error yaml/syntax has no colon and space after the name of a field'],
  ],
  [
    'a list item at the wrong depth',
    service,
    replacing('  - key: phone', '- key: phone'),
    ['9:8 error yaml/syntax is not written as fields are written'],
  ],
  [
    'a question mark as a key',
    topic,
    replacing('slug:', '? [a, b]\n: c\nslug:'),
    ['2:1 error schema/unknown-field [ a, b ] is a field that does not exist here'],
  ],
  [
    'only one line of ---',
    topic,
    (t) => t.replace(/---\n$/, ''),
    ['1:1 error file/no-fields has no end of its fields'],
  ],
  [
    'a blank line before the fields',
    topic,
    (t) => `\n${t}`,
    ['1:1 error file/no-fields does not start with its fields'],
  ],
  [
    'settings with a field twice',
    association,
    replacing('site:', 'name: X\nsite:'),
    ['2:1 error yaml/duplicate-field name stands here twice'],
  ],
  [
    'settings with a tab',
    association,
    replacing('  explainers:', '\texplainers:'),
    ['7:1 error yaml/syntax is indented with a tab'],
  ],
];

const mdx: Case[] = [
  [
    'a component that is not closed',
    campaign,
    adding('<InShort>\n\nWords.'),
    ['17:1 error mdx/syntax has a sign that opens something and is not closed'],
  ],
  [
    'a component that is closed twice',
    campaign,
    adding('<InShort>\n\nWords.\n\n</InShort>\n\n</InShort>'),
    ['23:1 error mdx/syntax has a sign that opens something and is not closed'],
  ],
  [
    'components closed crosswise',
    campaign,
    adding('<InShort>\n\n<Steps>\n\nWords.\n\n</InShort>\n\n</Steps>'),
    ['23:1 error mdx/syntax has a sign that opens something and is not closed'],
  ],
  [
    'an import',
    campaign,
    adding("import X from './x.js'"),
    ['17:1 error mdx/code holds an import or an export, and texts hold no code'],
  ],
  [
    'an export',
    campaign,
    adding('export const x = 1'),
    ['17:1 error mdx/code holds an import or an export, and texts hold no code'],
  ],
  [
    'an expression',
    campaign,
    adding('One and one is {1 + 1}.'),
    ['17:16 error mdx/code holds an expression in braces, and texts hold no code'],
  ],
  [
    'an expression that does not end',
    campaign,
    adding('One { two'),
    ['17:5 error mdx/syntax has a sign that opens something and is not closed'],
  ],
  [
    'an expression in an attribute',
    campaign,
    adding('<Service id={"fr-3114"} />'),
    ['17:1 error mdx/code holds an expression in braces, and texts hold no code'],
  ],
  [
    'a script',
    explainer,
    adding('<script>x</script>'),
    ['34:1 error mdx/script uses <script>, which is not a component of this site'],
  ],
  [
    'a style',
    campaign,
    adding('<style>p</style>'),
    ['17:1 error mdx/unknown-component uses <style>, which is not a component of this site'],
  ],
  [
    'a frame',
    campaign,
    adding('<iframe src="https://example.org"></iframe>'),
    ['17:1 error mdx/unknown-component uses <iframe>, which is not a component of this site'],
  ],
  [
    'an object',
    campaign,
    adding('<object data="x"></object>'),
    ['17:1 error mdx/unknown-component uses <object>, which is not a component of this site'],
  ],
  [
    'a form',
    campaign,
    adding('<form action="https://example.org"></form>'),
    ['17:1 error mdx/unknown-component uses <form>, which is not a component of this site'],
  ],
  [
    'a drawing with a script',
    campaign,
    adding('<svg><script>x</script></svg>'),
    [
      '17:1 error mdx/unknown-component uses <svg>, which is not a component of this site',
      '17:6 error mdx/script uses <script>, which is not a component of this site',
    ],
  ],
  [
    'a drawing with a handler',
    campaign,
    adding('<svg onload="x" />'),
    ['17:1 error mdx/event-handler has the event handler onload'],
  ],
  [
    'a handler in capitals',
    campaign,
    adding('<Service id="fr-3114" OnClick="x" />'),
    ['17:1 error mdx/event-handler has the event handler OnClick'],
  ],
  [
    'an HTML comment',
    campaign,
    adding('<!-- later -->'),
    ['17:1 error mdx/syntax has a sign that opens something and is not closed'],
  ],
  [
    'a script as a link',
    campaign,
    adding('[open the list](javascript:alert%281%29)'),
    ['17:1 error link/address links to “javascript:alert%281%29”, which is no whole address'],
  ],
  [
    'a script as a link, in capitals',
    campaign,
    adding('[open the list](JavaScript:x)'),
    ['17:1 error link/address links to “JavaScript:x”, which is no whole address'],
  ],
  [
    'a script as a link, with a space',
    campaign,
    adding('[open the list](<java script:x>)'),
    ['17:1 error link/address links to “java script:x”, which is no whole address'],
  ],
  [
    'data as a link',
    campaign,
    adding('[open the list](data:text/html,x)'),
    ['17:1 error link/address links to “data:text/html,x”, which is no whole address'],
  ],
  [
    'a link without https',
    campaign,
    adding('[open the list](http://example.org)'),
    ['17:1 error link/address links to “http://example.org”, which is no whole address'],
  ],
  [
    'a link without a protocol',
    campaign,
    adding('[open the list](//example.org/x)'),
    ['17:1 error link/address links to “//example.org/x”, which is no whole address'],
  ],
  ['an e-mail address as a link', campaign, adding('[write to them](mailto:a@example.org)'), []],
  [
    'a link into this site by its address',
    campaign,
    adding('[about us](/en/about/)'),
    ['17:1 error link/internal links to “/en/about/”, the address of an entry'],
  ],
  [
    'a link into this site with its name',
    campaign,
    adding('[about us](https://nightlight.example/en/about/)'),
    [
      '17:1 error link/internal links to “https://nightlight.example/en/about/”, the address of an entry',
    ],
  ],
  [
    'a link to a person',
    campaign,
    adding('[the team](entry:people/editorial-team)'),
    ['17:1 error link/unknown-entry links to “entry:people/editorial-team”, which does not exist'],
  ],
  [
    'a link to a country without services',
    campaign,
    adding('[help](entry:help/de)'),
    ['17:1 error link/unknown-entry links to “entry:help/de”, which does not exist'],
  ],
  [
    'a link to a part that is not there',
    campaign,
    adding('[about us](entry:pages/about#nowhere)'),
    [
      '17:1 error link/heading links to “entry:pages/about#nowhere”, and content/pages/about/index.en.mdx has no such heading',
    ],
  ],
  [
    'a picture',
    campaign,
    adding('![A lamp](https://example.org/lamp.png)'),
    ['17:1 error image/unsupported shows a picture, and texts cannot hold pictures yet'],
  ],
  [
    'a heading of the first level',
    campaign,
    adding('# Again'),
    ['17:1 error heading/title has the heading “Again” on the level of the title'],
  ],
  [
    'a heading that skips a level',
    campaign,
    adding('## One\n\n#### Two'),
    ['19:1 error heading/level has the heading “Two” one level too deep'],
  ],
  [
    'a heading without words',
    campaign,
    adding('##'),
    ['17:1 error heading/empty is a heading without words'],
  ],
  [
    'the same heading twice',
    campaign,
    adding('## One\n\nWords.\n\n## One'),
    ['21:1 warning heading/duplicate has the heading “One” twice'],
  ],
  [
    'a number in a heading',
    campaign,
    adding('## Call 3114'),
    ['17:9 error number/typed has the phone number “3114” typed in the text'],
  ],
  [
    'a number of the directory, spaced',
    campaign,
    adding('Call 31 14 now.'),
    ['17:6 error number/typed has the phone number “31 14” typed in the text'],
  ],
  [
    'a service without an id',
    campaign,
    adding('<Service />'),
    ['17:1 error mdx/attribute uses <Service> with attributes that are missing or wrong'],
  ],
];

describe.each([
  ['fields', yaml],
  ['a text', mdx],
])('a fault in %s', (_, cases) => {
  it.each(cases)('is reported for %s', (_what, file, change, faults) => {
    expect(faultsOf({ [file]: change }).map(inShort)).toEqual(faults);
  });
});
