import { parse, stringify } from 'yaml';
import { type Change, type Changes, replacing } from './content-tree.ts';

/** Ends a script, an attribute and a tag, whichever it stands in, and would then run. */
export const hostile = '</script>"><img src=x onerror=i()>';

const quoted = (text: string) => JSON.stringify(text);

/** The words of the interface, each followed by what would run. */
const hostileMessages: Change = (text) => {
  const messages = parse(text) as Record<string, string | Record<string, string>>;
  const attacked = Object.entries(messages).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? `${message} ${hostile}`
      : Object.fromEntries(
          Object.entries(message).map(([form, words]) => [form, `${words} ${hostile}`]),
        ),
  ]);
  return stringify(Object.fromEntries(attacked), { lineWidth: 0 });
};

/**
 * The small tree with hostile words in every field that takes words, and in the words of the interface.
 * @param titles of sources, which may be any text: an article shows them all
 */
export const hostileTree = (titles: readonly string[]): Changes => ({
  'association.yaml': (text) =>
    text
      .replace('name: Nightlight', `name: ${quoted(`Night ${hostile}`)}`)
      .replace('https://www.wikipedia.org/', `'https://www.wikipedia.org/${hostile}'`)
      .replace('name: CC BY 4.0', `name: ${quoted(`BY ${hostile}`)}`)
      .concat(`profiles:\n  - network: ${quoted(`Net ${hostile}`)}\n`)
      .concat(`    url: ${quoted(`https://net.example/${hostile}`)}\n`),
  'ui/en.yaml': hostileMessages,
  'people/editorial-team/index.en.mdx': `---\nkind: team\nname: ${quoted(`Team ${hostile}`)}\n---\n`,
  'topics/listening/index.en.mdx': `---\ntitle: ${quoted(`Listening ${hostile}`)}\ndescription: ${quoted(hostile)}\nslug: listening\n---\n`,
  'pages/about/index.en.mdx': replacing('title: About us', `title: ${quoted(`About ${hostile}`)}`),
  'services/fr/3114/index.en.mdx': (text) =>
    text
      .replace(/^name: .*$/m, `name: ${quoted(`=1+1 ${hostile}`)}`)
      .replace(/^summary: .*$/m, `summary: ${quoted(`Answers. ${hostile}`)}`)
      .replace("seen: 'own page: ", `seen: '${hostile}: `)
      .replace('https://3114.fr\n', `'https://3114.fr/${hostile}'\n`)
      .replace(
        'publish: true\n',
        [
          'publish: true',
          `region: ${quoted(`Region ${hostile}`)}`,
          `institutions: [${quoted(`University ${hostile}`)}]`,
          `notes: { phone: ${quoted(`Note ${hostile}`)} }`,
          `whoAnswers: ${quoted(`Who ${hostile}`)}`,
          `whatHappens: ${quoted(`What ${hostile}`)}`,
          `traceOnBill: ${quoted(`Bill ${hostile}`)}`,
          `caveats: ${quoted(`Caveat ${hostile}`)}`,
          '',
        ].join('\n'),
      ),
  'campaigns/long-nights/index.en.mdx': (text) =>
    text
      .replace('title: Long nights', `title: ${quoted(`Long nights ${hostile}`)}`)
      .replace('Nobody has to sit a long night alone.', `Nobody is alone. ${hostile}`)
      .replace('The front of a house at night.', `'A house. ${hostile}'`.slice(1, -1))
      .replace(
        /^description: .*$/m,
        `description: ${quoted(`For the weeks before exams. ${hostile}`)}`,
      ),
  'explainers/listening-well/index.en.mdx': (text) =>
    text
      .replace('title: How to listen well', `title: ${quoted(`How to listen ${hostile}`)}`)
      .replace(
        /^description: .*$/m,
        `description: ${quoted(`What it means to listen to a friend. ${hostile}`)}`,
      )
      .replace(
        'sources:\n',
        `sources:\n${titles.map((title, index) => `  - id: s${index}\n    title: ${quoted(title)}\n    publisher: ${quoted(hostile)}\n    authors: ${quoted(hostile)}\n    url: ${quoted(`https://one.example/${index}/${hostile}`)}\n    strength: press\n`).join('')}`,
      )
      .concat(`\n${titles.map((_, index) => `Words.[^s${index}]`).join('\n')}\n`)
      .concat(
        '\n\\<script>i()\\</script> and `<img src=x onerror=i()>` and &lt;svg onload=i()&gt;\n',
      )
      .concat(
        `\n<Evidence studied='${hostile.replace('"', '')}' people="few" sure="</script>">\n\nWords.\n\n</Evidence>\n`,
      )
      .concat(`\nA <Word means='"><img src=x onerror=i()>'>word</Word>.\n`)
      .concat(`\n[Away](https://one.example/"onmouseover="i%28%29)\n`),
  'corrections/one/index.en.mdx': `---\nsince: 2026-11-20\nfound: 2026-11-21\nmended: 2026-11-21\nwrong: ${quoted(`Wrong. ${hostile}`)}\nright: ${quoted(`Right. ${hostile}`)}\n---\n`,
});
