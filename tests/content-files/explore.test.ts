import { it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { describeFault } from '../../src/content-files/fault.ts';
import { adding, contentTree, replacing, type Change } from '../support/content-tree.ts';
const E = 'explainers/listening-well/index.en.mdx',
  F = 'explainers/listening-well/index.fr.mdx',
  S = 'services/fr/3114/index.en.mdx',
  C = 'campaigns/long-nights/index.en.mdx',
  A = 'association.yaml',
  P = 'pages/about/index.en.mdx',
  T = 'topics/listening/index.en.mdx';
const R = replacing;
const season = 'everyYear:\n  from: "11-15"\n  to: "01-31"\n';
const weekly = (x: string) =>
  R('      roundTheClock: true', `      weekly:\n        - days: [mo, tu]\n          ${x}`);
const cases: [string, Record<string, Change>][] = [
  ['valid', {}],
  ['unknown field', { [E]: R('published:', 'colour: red\npublished:') }],
  ['unknown nested field', { [E]: R('    year: 2001', '    yeer: 2001') }],
  ['wrong date', { [E]: R('2026-11-22', '2026-02-30') }],
  ['date words', { [E]: R('2026-11-22', '22 November 2026') }],
  ['unknown topic', { [E]: R('[listening]', '[listning]') }],
  ['unknown topic far', { [E]: R('[listening]', '[sleep]') }],
  ['unknown author', { [E]: R('[editorial-team]', '[board]') }],
  ['unknown by', { [S]: R('by: editorial-team', 'by: board') }],
  ['unknown service mdx', { [E]: R('<Service id="fr-3114" />', '<Service id="fr-3115" />') }],
  ['unknown service mdx bare', { [E]: R('<Service id="fr-3114" />', '<Service id="3114" />') }],
  [
    'unknown service assoc',
    { [A]: R('urgentServices: [fr-3114]', 'urgentServices: [fr-3114, fr-sos-night-line]') },
  ],
  ['fact in translation', { [F]: R('slug:', 'published: 2026-11-22\nslug:') }],
  [
    'fact in translation nested',
    {
      'services/fr/3114/index.fr.mdx': R(
        'summary:',
        'website:\n  url: https://3114.fr\n  own: true\nsummary:',
      ),
    },
  ],
  ['unknown in translation', { [F]: R('slug:', 'foo: 2026-11-22\nslug:') }],
  ['dup slug', { 'topics/crisis/index.en.mdx': R('slug: crisis', 'slug: listening') }],
  ['alias eq slug', { [T]: R('slug: listening', 'slug: listening\naliases: [crisis]') }],
  ['alias eq own slug', { [T]: R('slug: listening', 'slug: listening\naliases: [listening]') }],
  [
    'alias eq fr slug of other lang',
    { [E]: R('slug: listening-well', 'slug: listening-well\naliases: [bien-ecouter]') },
  ],
  ['index.xx', { 'explainers/listening-well/index.xx.mdx': '---\ntitle: x\n---\n' }],
  ['index.de', { 'explainers/listening-well/index.de.mdx': '---\ntitle: x\n---\n' }],
  ['index.fr-FR', { 'explainers/listening-well/index.fr-FR.mdx': '---\ntitle: x\n---\n' }],
  ['unlisted cite', { [E]: R('[^fonda-2024]', '[^fonda-2025][^fonda-2024]') }],
  ['unlisted cite fr', { [F]: adding('Deux.[^nobody-2001]') }],
  ['never cited', { [E]: R('[^fonda-2024]', '') }],
  ['cited only in fr', { [E]: R('[^fonda-2024]', ''), [F]: adding('Deux.[^fonda-2024]') }],
  ['listed twice', { [E]: R('id: fonda-2024', 'id: mead-2001') }],
  ['phone fr', { [E]: adding('Call 09 72 39 40 50 at night.') }],
  ['phone intl', { [E]: adding('Write to +33 9 72 39 40 50 at night.') }],
  ['phone in title', { [E]: R('title: How to listen well', 'title: Call 09 72 39 40 50') }],
  ['short', { [E]: adding('At night, call 3114.') }],
  ['short fr', { [F]: adding('La nuit, appelle le 3114.') }],
  ['short fr vous', { [F]: adding('La nuit, appelez le 3114.') }],
  ['short named ok', { [E]: adding('The 3114 is a line.') }],
  ['number in code', { [E]: adding('`09 72 39 40 50`') }],
  ['number in code block', { [E]: adding('```\n09 72 39 40 50\n```') }],
  ['number in InShort', { [E]: R('- Listening takes time.', '- Call 09 72 39 40 50.') }],
  ['number in keyMessages', { [C]: R('Nobody has to', 'Call 3114, nobody has to') }],
  ['number in alt', { [E]: adding('![09 72 39 40 50](https://nightlight.example/a.png)') }],
  ['number in link title', { [E]: adding('[a](https://nightlight.example "09 72 39 40 50")') }],
  ['tel', { [E]: adding('[call](tel:3114)') }],
  ['sms', { [E]: adding('[text](sms:114)') }],
  ['TEL upper', { [E]: adding('[call](TEL:3114)') }],
  ['wa.me', { [E]: adding('[call](https://wa.me/33972394050)') }],
  ['import', { [E]: adding("import x from './x.js'") }],
  ['export', { [E]: adding('export const a = 1') }],
  ['import sentence', { [E]: adding('import is hard') }],
  ['export sentence', { [E]: adding('export your data') }],
  ['expr flow', { [E]: adding('{1 + 1}') }],
  ['expr text', { [E]: adding('It is {1 + 1}.') }],
  ['script', { [E]: adding('<script>alert(1)</script>') }],
  ['script flow', { [E]: adding('<script>\nalert(1)\n</script>') }],
  ['SCRIPT', { [E]: adding('<SCRIPT src="x" />') }],
  ['onClick', { [E]: adding('<Service id="fr-3114" onClick="x" />') }],
  ['onClick expr', { [E]: adding('<Service id="fr-3114" onClick={x} />') }],
  ['onclick on html', { [E]: adding('<b onclick="x">hi</b>') }],
  ['unknown component', { [E]: adding('<Video id="a" />') }],
  ['namespaced', { [E]: adding('<a:b />') }],
  ['member', { [E]: adding('<Service.Foo />') }],
  ['constructor comp', { [E]: adding('<constructor />') }],
  ['toString comp', { [E]: adding('<toString />') }],
  ['fragment', { [E]: adding('<>hi</>') }],
  ['wrong attr', { [E]: adding('<Service name="fr-3114" />') }],
  ['no attr', { [E]: adding('<Service />') }],
  ['attr bare', { [E]: adding('<Service id />') }],
  ['attr inshort', { [E]: adding('<InShort open>\nx\n</InShort>') }],
  ['attr expr', { [E]: adding('<Service id={"fr-3114"} />') }],
  ['attr spread', { [E]: adding('<Service {...x} />') }],
  ['javascript link', { [E]: adding('[x](javascript:alert)') }],
  ['javascript link caps', { [E]: adding('[x](JavaScript:alert)') }],
  ['data image', { [E]: adding('![x](data:image/png;base64,AAAA)') }],
  ['definition', { [E]: adding('[x][y]\n\n[y]: javascript:alert') }],
  ['autolink', { [E]: adding('<https://example.org>') }],
  ['autolink www', { [E]: adding('www.example.org') }],
  ['autolink http', { [E]: adding('http://example.org') }],
  ['email autolink', { [E]: adding('a@example.org') }],
  ['html', { [E]: adding('<b>bold</b>') }],
  ['html block', { [E]: adding('<div>\nbold\n</div>') }],
  ['html comment', { [E]: adding('<!-- note -->') }],
  ['br', { [E]: adding('one<br>two') }],
  ['br self', { [E]: adding('one<br/>two') }],
  ['yaml tab', { [E]: R('  - id: mead-2001', '\t- id: mead-2001') }],
  ['yaml tab2', { [E]: R('    year: 2001', '\tyear: 2001') }],
  ['yaml tab3', { [C]: R('  from: "11-15"', '\tfrom: "11-15"') }],
  ['yaml indent', { [E]: R('    year: 2001', '   year: 2001') }],
  ['yaml indent top', { [E]: R('topics: [listening]', ' topics: [listening]') }],
  ['yaml dup', { [E]: R('slug: listening-well', 'slug: listening-well\nslug: listening') }],
  ['yaml dup nested', { [E]: R('    year: 2001', '    year: 2001\n    year: 2002') }],
  ['yaml quote', { [E]: R('title: How to listen well', 'title: "How to listen well') }],
  [
    'yaml quote2',
    {
      [E]: R(
        '    title: "Peer support: a theoretical perspective"',
        '    title: "Peer support: a theoretical perspective',
      ),
    },
  ],
  ['yaml quote single', { [E]: R('title: How to listen well', "title: 'How to listen well") }],
  ['yaml colon', { [E]: R('title: How to listen well', 'title: Listening: how') }],
  ['yaml missing colon', { [E]: R('published: 2026-11-22', 'published 2026-11-22') }],
  ['yaml no space colon', { [E]: R('published: 2026-11-22', 'published:2026-11-22') }],
  ['yaml bracket', { [E]: R('topics: [listening]', 'topics: [listening') }],
  ['yaml apostrophe', { [E]: R('title: How to listen well', "title: 'It's hard'") }],
  ['yaml @', { [E]: R('title: How to listen well', 'title: @home') }],
  ['yaml %', { [E]: R('title: How to listen well', 'title: %home') }],
  ['yaml `', { [E]: R('title: How to listen well', 'title: `home') }],
  ['yaml #', { [E]: R('title: How to listen well', 'title: #home') }],
  ['yaml *', { [E]: R('title: How to listen well', 'title: *home*') }],
  ['yaml &', { [E]: R('title: How to listen well', 'title: &home') }],
  ['yaml !', { [E]: R('title: How to listen well', 'title: !home now') }],
  ['yaml {', { [E]: R('title: How to listen well', 'title: {home') }],
  [
    'yaml anchors',
    { [E]: R('authors: [editorial-team]', 'authors: &a [editorial-team]\nreviewers: *a') },
  ],
  [
    'yaml bomb',
    {
      [E]: R(
        'title: How to listen well',
        'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: *c',
      ),
    },
  ],
  ['yaml self alias', { [E]: R('topics: [listening]', 'topics: &t [*t]') }],
  ['yaml merge', { [E]: R('title: How to listen well', 'x: &x {title: a}\n<<: *x') }],
  ['yaml two docs', { [A]: adding('---\nname: b') }],
  [
    'yaml complex key',
    { [E]: R('title: How to listen well', '? [a, b]\n: x\ntitle: How to listen well') },
  ],
  ['yaml list root', { [A]: '- a\n- b\n' }],
  ['yaml scalar root', { [A]: 'hello\n' }],
  ['yaml comments only', { [A]: '# hello\n' }],
  ['fm list', { [E]: '---\n- a\n---\ntext\n' }],
  ['fm scalar', { [E]: '---\nhello\n---\ntext\n' }],
  ['fm empty', { [E]: '---\n---\ntext\n' }],
  ['mdx unclosed', { [E]: adding('<InShort>\n\nhello') }],
  ['mdx unclosed inline', { [E]: adding('hello <Service id="fr-3114"> there') }],
  ['mdx <', { [E]: adding('It is < 5 minutes.') }],
  ['mdx <5', { [E]: adding('It is <5 minutes.') }],
  ['mdx {', { [E]: adding('It is { here.') }],
  ['mdx }', { [E]: adding('It is } here.') }],
  ['mdx heart', { [E]: adding('We <3 you.') }],
  ['mdx close only', { [E]: adding('</InShort>') }],
  ['empty', { [P]: '' }],
  ['spaces', { [P]: '  \n\n' }],
  [
    'latin1',
    { [P]: Buffer.from('---\ntitle: About us\ndescription: R\u00e9sum\u00e9\n---\n', 'latin1') },
  ],
  ['utf16', { [P]: Buffer.from('\ufeff---\ntitle: About us\n---\n', 'utf16le') }],
  ['no fm', { [P]: 'Hello\n' }],
  ['fm unclosed', { [P]: '---\ntitle: Hello\n' }],
  ['fm preceded by blank line', { [P]: (t) => `\n${t}` }],
  ['fm preceded by space', { [P]: (t) => ` ${t}` }],
  ['fm ----', { [P]: (t) => `-${t}` }],
  ['misplaced', { 'explainers/sleep.en.mdx': 'x' }],
  ['misplaced service', { 'services/3114/index.en.mdx': 'x' }],
  ['misplaced caps', { 'explainers/Sleep/index.en.mdx': 'x' }],
  ['misplaced picture', { 'explainers/listening-well/a.png': 'x' }],
  ['misplaced ui', { 'ui/english.yaml': 'x' }],
  ['ui for off', { 'ui/de.yaml': 'x' }],
  ['misplaced unknown collection', { 'news/sleep/index.en.mdx': 'x' }],
  ['DS_Store', { '.DS_Store': 'x' }],
  ['Thumbs', { 'Thumbs.db': 'x' }],
  ['index.en.md', { 'explainers/listening-well/index.en.md': 'x' }],
  [
    'no original',
    {
      'explainers/sleep/index.fr.mdx':
        '---\ntitle: Dormir\ndescription: Ce que veut dire dormir, et ce que l’on peut laisser de côté.\nslug: dormir\n---\n',
    },
  ],
  ['original deleted', { [E]: undefined }],
  ['original broken yaml', { [E]: R('title: How', 'title: "How') }],
  ['missing ui', { 'ui/fr.yaml': undefined }],
  ['missing assoc', { [A]: undefined }],
  ['broken assoc', { [A]: R('locales: [en, fr, ar]', 'locales: [en, fr') }],
  ['assoc locale unknown', { [A]: R('locales: [en, fr, ar]', 'locales: [en, fr, ar, xx]') }],
  ['assoc locale dup', { [A]: R('locales: [en, fr, ar]', 'locales: [en, fr, ar, ar]') }],
  ['assoc default not on', { [A]: R('defaultLocale: en', 'defaultLocale: de') }],
  ['assoc source lang not on', { [A]: R('  people: en', '  people: de') }],
  ['assoc site path', { [A]: R('https://nightlight.example', 'https://nightlight.example/x') }],
  ['assoc site http', { [A]: R('https://nightlight.example', 'http://nightlight.example') }],
  ['assoc site nonsense', { [A]: R('https://nightlight.example', 'nightlight') }],
  ['assoc email', { [A]: R('hello@nightlight.example', 'nightlight') }],
  ['assoc country', { [A]: R('countries: [fr]', 'countries: [FR]') }],
  ['assoc country unknown', { [A]: R('countries: [fr]', 'countries: [zz]') }],
  ['ui unnamed value', { 'ui/en.yaml': R('article.by: By {names}', 'article.by: By us') }],
  ['ui other value', { 'ui/en.yaml': R('article.by: By {names}', 'article.by: By {name}') }],
  [
    'ui other value spaced',
    { 'ui/en.yaml': R('article.by: By {names}', 'article.by: "By { names }"') },
  ],
  ['ui unquoted brace', { 'ui/en.yaml': R('article.by: By {names}', 'article.by: {names} wrote') }],
  ['ui unknown key', { 'ui/en.yaml': R('skip.link: ', 'skip.lynk: x\nskip.link: ') }],
  ['ui missing key', { 'ui/en.yaml': R('skip.link: Skip to the text\n', '') }],
  ['ui empty', { 'ui/en.yaml': R('skip.link: Skip to the text\n', 'skip.link:\n') }],
  ['ui emptystr', { 'ui/en.yaml': R('skip.link: Skip to the text\n', 'skip.link: ""\n') }],
  [
    'plural no other',
    { 'ui/en.yaml': R('  other: "{count} minutes"\narticle.sources', 'article.sources') },
  ],
  [
    'plural wrong form',
    {
      'ui/en.yaml': R(
        '  other: "{count} minutes"\narticle.sources',
        '  other: "{count} minutes"\n  several: "{count}"\narticle.sources',
      ),
    },
  ],
  [
    'plural as text',
    {
      'ui/en.yaml': R(
        'article.minutes:\n  one: "{count} minute"\n  other: "{count} minutes"\n',
        'article.minutes: "{count} minutes"\n',
      ),
    },
  ],
  [
    'text as plural',
    { 'ui/en.yaml': R('skip.link: Skip to the text\n', 'skip.link:\n  other: x\n') },
  ],
  ['title long', { [E]: R('How to listen well', 'L'.repeat(81)) }],
  ['title emoji', { [E]: R('How to listen well', '💡'.repeat(41)) }],
  ['title 1MB', { [E]: R('How to listen well', 'L'.repeat(1_000_000)) }],
  ['title 1MB spaces/digits', { [E]: R('How to listen well', '1 '.repeat(500_000) + 'x') }],
  ['body 1MB', { [E]: adding('L '.repeat(500_000)) }],
  ['body 1MB <', { [E]: adding('('.repeat(100_000)) }],
  ['body 1MB [', { [E]: adding('['.repeat(100_000)) }],
  ['body [^ ', { [E]: adding('[^'.repeat(100_000)) }],
  ['body > nested', { [E]: adding('>'.repeat(20_000)) }],
  ['yaml nested deep', { [E]: R('title: How to listen well', 'title: ' + '['.repeat(20_000)) }],
  [
    'yaml nested deep closed',
    { [E]: R('title: How to listen well', 'title: ' + '['.repeat(3_000) + ']'.repeat(3000)) },
  ],
  ['call 100k', { [E]: adding('call '.repeat(50_000)) }],
  ['call the 100k', { [E]: adding('call ' + 'the '.repeat(50_000)) }],
  ['digits 100k', { [E]: adding('call ' + '1 '.repeat(50_000)) }],
  [
    'description short',
    {
      [E]: R(
        'description: What it means to listen to a friend, and what one can leave out.',
        'description: Too short.',
      ),
    },
  ],
  ['title empty', { [E]: R('title: How to listen well', 'title: ""') }],
  ['title null', { [E]: R('title: How to listen well', 'title:') }],
  ['title number', { [E]: R('title: How to listen well', 'title: 2026') }],
  ['title bool', { [E]: R('title: How to listen well', 'title: yes') }],
  ['title true', { [E]: R('title: How to listen well', 'title: true') }],
  ['title map', { [E]: R('title: How to listen well', 'title:\n  en: How') }],
  ['title list', { [E]: R('title: How to listen well', 'title: [How]') }],
  ['title space', { [E]: R('title: How to listen well', 'title: "How "') }],
  ['authors text', { [E]: R('[editorial-team]', 'editorial-team') }],
  ['authors null item', { [E]: R('[editorial-team]', '[~]') }],
  ['authors number', { [E]: R('[editorial-team]', '[3]') }],
  ['authors map', { [E]: R('authors: [editorial-team]', 'authors:\n  name: x') }],
  ['authors empty', { [E]: R('[editorial-team]', '[]') }],
  ['topics null', { [E]: R('topics: [listening]', 'topics:') }],
  [
    'topics 7',
    {
      [E]: R(
        'topics: [listening]',
        'topics: [listening,listening,listening,listening,listening,listening,listening]',
      ),
    },
  ],
  ['topics twice', { [E]: R('topics: [listening]', 'topics: [listening,listening]') }],
  ['sources text', { [E]: (t) => t.replace(/sources:[\s\S]*?---/, 'sources: mead\n---') }],
  ['sources null item', { [E]: (t) => t.replace(/sources:[\s\S]*?---/, 'sources:\n  -\n---') }],
  [
    'sources item text',
    {
      [E]: (t) => t.replace(/sources:[\s\S]*?---/, 'sources:\n  - mead-2001\n  - fonda-2024\n---'),
    },
  ],
  ['slug caps', { [E]: R('slug: listening-well', 'slug: Listening Well') }],
  ['slug long', { [E]: R('slug: listening-well', 'slug: ' + 'a'.repeat(81)) }],
  ['slug number', { [E]: R('slug: listening-well', 'slug: 2026') }],
  ['draft yes', { [E]: R('slug: listening-well', 'slug: listening-well\ndraft: yes') }],
  [
    'draft gaps',
    {
      [E]: (t) =>
        t
          .replace('slug: listening-well\n', 'draft: true\n')
          .replace(/published.*\n/, '')
          .replace('    strength: organisation\n', ''),
    },
  ],
  [
    'draft gaps campaign no season',
    { [C]: (t) => t.replace(season, 'draft: true\n').replace(/published.*\n/, '') },
  ],
  [
    'draft bad',
    {
      [E]: (t) =>
        t.replace('slug: listening-well\n', 'draft: true\n').replace('2026-11-22', 'soon'),
    },
  ],
  ['draft null', { [E]: (t) => t.replace('slug: listening-well\n', 'draft: true\nslug:\n') }],
  [
    'draft no authors topics',
    {
      [E]: (t) =>
        t
          .replace('slug: listening-well\n', 'draft: true\nslug: x\n')
          .replace('[editorial-team]', '[]'),
    },
  ],
  [
    'draft no source address',
    {
      [E]: (t) =>
        t
          .replace('slug: listening-well\n', 'draft: true\nslug: x\n')
          .replace('    doi: 10.1037/h0095032\n', ''),
    },
  ],
  ['doi https', { [E]: R('doi: 10.1037/h0095032', 'doi: https://doi.org/10.1037/h0095032') }],
  ['doi empty', { [E]: R('doi: 10.1037/h0095032', 'doi:') }],
  ['source w/o address', { [E]: R('    doi: 10.1037/h0095032\n', '') }],
  ['source url bad', { [E]: (t) => t.replace(/url: .*/, 'url: fonda.asso.fr') }],
  ['source url localhost', { [E]: (t) => t.replace(/url: .*/, 'url: http://localhost/x') }],
  ['strength bad', { [E]: R('strength: organisation', 'strength: good') }],
  ['year text', { [E]: R('year: 2001', 'year: "2001"') }],
  ['year frac', { [E]: R('year: 2001', 'year: 2001.5') }],
  ['year early', { [E]: R('year: 2001', 'year: 201') }],
  ['source lang', { [E]: R('language: fr', 'language: french') }],
  ['value undialable', { [S]: R('value: "3114"', 'value: "31 14"') }],
  ['value number', { [S]: R('value: "3114"', 'value: 3114') }],
  ['shown differs', { [S]: R('shown: "3114"', 'shown: "3115"') }],
  ['hours neither', { [S]: R('roundTheClock: true', 'publicHolidays: closed') }],
  [
    'hours both',
    {
      [S]: R(
        'roundTheClock: true',
        'roundTheClock: true\n      weekly:\n        - days: [mo]\n          opens: "09:00"\n          closes: "10:00"',
      ),
    },
  ],
  ['hours null', { [S]: R('hours:\n      roundTheClock: true', 'hours:') }],
  ['rtc false', { [S]: R('roundTheClock: true', 'roundTheClock: false') }],
  ['equal', { [S]: weekly('opens: "21:00"\n          closes: "21:00"') }],
  ['hour bad', { [S]: weekly('opens: "9:00"\n          closes: "21:00"') }],
  ['hour unquoted', { [S]: weekly('opens: 09:00\n          closes: 21:00') }],
  ['hour 24 opens', { [S]: weekly('opens: "24:00"\n          closes: "21:00"') }],
  [
    'day bad',
    {
      [S]: R(
        '      roundTheClock: true',
        '      weekly:\n        - days: [monday]\n          opens: "09:00"\n          closes: "10:00"',
      ),
    },
  ],
  [
    'days text',
    {
      [S]: R(
        '      roundTheClock: true',
        '      weekly:\n        - days: mo-fr\n          opens: "09:00"\n          closes: "10:00"',
      ),
    },
  ],
  ['term bad', { [S]: R('roundTheClock: true', 'roundTheClock: true\n      term: autumn') }],
  [
    'term dates bad',
    {
      [S]: R(
        'roundTheClock: true',
        'roundTheClock: true\n      term:\n        - from: 2026-13-01\n          to: 2026-12-01',
      ),
    },
  ],
  [
    'exception half',
    {
      [S]: R(
        'roundTheClock: true',
        'roundTheClock: true\n      exceptions:\n        - date: 2026-12-24\n          opens: "09:00"',
      ),
    },
  ],
  ['zone', { [S]: R('Europe/Paris', 'Paris') }],
  ['zone CET', { [S]: R('Europe/Paris', 'CET') }],
  ['http website', { [S]: R('  url: https://3114.fr\n', '  url: http://3114.fr\n') }],
  [
    'website text',
    { [S]: R('website:\n  url: https://3114.fr\n  own: true', 'website: https://3114.fr') },
  ],
  ['name language', { [S]: R('nameLanguage: fr', 'nameLanguage: FR') }],
  ['name language french', { [S]: R('nameLanguage: fr', 'nameLanguage: french') }],
  ['lang zz', { [S]: R('languages: [fr]', 'languages: [fr, zz]') }],
  ['lang no', { [S]: R('languages: [fr]', 'languages: [fr, no]') }],
  ['type bad', { [S]: R('type: phone', 'type: telephone') }],
  [
    'email bad',
    { [S]: (t) => t.replace('type: phone', 'type: email').replace('    shown: "3114"\n', '') },
  ],
  [
    'chat bad',
    { [S]: (t) => t.replace('type: phone', 'type: chat').replace('    shown: "3114"\n', '') },
  ],
  [
    'shown w/ chat',
    {
      [S]: (t) =>
        t.replace('type: phone', 'type: chat').replace('value: "3114"', 'value: https://3114.fr'),
    },
  ],
  [
    'two contacts same key',
    { [S]: R('timeZone:', '  - key: phone\n    type: phone\n    value: "3114"\ntimeZone:') },
  ],
  ['notes unknown key', { [S]: R('timeZone:', 'notes:\n  sms: hi\ntimeZone:') }],
  ['notes cap key', { [S]: R('timeZone:', 'notes:\n  Phone: hi\ntimeZone:') }],
  ['notes null', { [S]: R('timeZone:', 'notes:\n  phone:\ntimeZone:') }],
  ['notes list', { [S]: R('timeZone:', 'notes: [a]\ntimeZone:') }],
  ['no season', { [C]: R(season, '') }],
  ['both season', { [C]: R(season, 'from: 2026-11-15\nto: 2026-12-31\n' + season) }],
  ['only from', { [C]: R(season, 'from: 2026-11-15\n') }],
  ['from and everyyear', { [C]: R(season, 'from: 2026-11-15\n' + season) }],
  ['ends before', { [C]: R(season, 'from: 2026-11-15\nto: 2026-10-31\n') }],
  ['everyYear unquoted', { [C]: R('  from: "11-15"', '  from: 11-15') }],
  ['everyYear bad', { [C]: R('  from: "11-15"', '  from: "15-11"') }],
  ['everyYear true', { [C]: R(season, 'everyYear: true\n') }],
  ['hashtag', { [C]: R('keyMessages:', 'hashtags: ["#Nights"]\nkeyMessages:') }],
  ['keymessages text', { [C]: R('  - text: Nobody has to', '  - Nobody has to') }],
  [
    'keymessages none',
    { [C]: R('keyMessages:\n  - text: Nobody has to sit a long night alone.', 'keyMessages: []') },
  ],
  ['link unknown', { [E]: adding('[x](entry:explainers/sleep)') }],
  ['link malformed', { [E]: adding('[x](entry:about)') }],
  ['link upper', { [E]: adding('[x](entry:pages/About)') }],
  ['link country', { [E]: adding('[x](entry:help/be)') }],
  ['link service', { [E]: adding('[x](entry:services/fr/3114)') }],
  ['link fragment', { [E]: adding('[x](entry:pages/about#us)') }],
  ['definition entry unknown', { [E]: adding('[x][y]\n\n[y]: entry:pages/nope') }],
  ['image entry', { [E]: adding('![x](entry:pages/nope)') }],
  ['link no scheme', { [E]: adding('[x](example.org)') }],
  ['link path', { [E]: adding('[x](/about)') }],
  ['link http', { [E]: adding('[x](http://example.org)') }],
  ['link empty', { [E]: adding('[x]()') }],
  ['BOM', { [E]: (t) => '\ufeff' + t.replace('[listening]', '[sleep]') }],
  ['BOM yaml', { [A]: (t) => '\ufeff' + t.replace('[fr-3114]', '[fr-1]') }],
  [
    'CRLF',
    {
      [E]: (t) =>
        t
          .replace('[listening]', '[sleep]')
          .replace('[^fonda-2024]', '[^x]')
          .replaceAll('\n', '\r\n'),
    },
  ],
  ['CR', { [E]: (t) => t.replaceAll('\n', '\r') }],
  ['CRLF yaml', { [A]: (t) => t.replace('[fr-3114]', '[fr-1]').replaceAll('\n', '\r\n') }],
  ['--- in text', { [E]: adding('---\n\nafter [^nope]\n\n---') }],
  ['--- in field', { [E]: R('title: How to listen well', 'title: a --- b') }],
  ['--- block scalar', { [E]: R('title: How to listen well', 'title: >-\n  a\n  ---\n  b') }],
  ['--- text line with suffix', { [E]: R('title: How to listen well', 'title: How\n--- x') }],
  ['dir named like file', { 'explainers/listening-well/index.ar.mdx/index.en.mdx': 'x' }],
  ['__proto__', { [E]: R('title: How to listen well', '__proto__: x\ntitle: a') }],
  ['constructor id', { [E]: R('[listening]', '[constructor]') }],
  ['cite code', { [E]: adding('`[^nope]`') }],
  ['cite in fr original broken', { [E]: R('year: 2001', 'year: x') }],
  ['nbsp trim', { [E]: R('title: How to listen well', 'title: "How\u00a0"') }],
  ['table', { [E]: adding('| a |\n|---|\n| 09 72 39 40 50 |') }],
  ['bold num', { [E]: adding('Call **3114** now') }],
  ['link num', { [E]: adding('Call [3114](entry:help) now') }],
  ['heading num', { [E]: adding('## Call 3114 now') }],
  [
    'years',
    {
      [E]: adding(
        'In 2019 - 2020, 1990-2000, 15.11.2026, 2026-11-15, ISBN 978-2-07-036822-8, 44 trials with 2,209 people, 12 345 678.',
      ),
    },
  ],
  ['doi in text', { [E]: adding('See 10.1177/01461672221100369.') }],
  ['iso url', { [E]: adding('[a](https://example.org/0972394050)') }],
];
it('x', () => {
  for (const [n, c] of cases) {
    let out = '';
    const t = performance.now();
    try {
      out = checkContent(contentTree(c))
        .faults.map(
          (f) =>
            '  ' +
            describeFault({
              ...f,
              message: f.message.slice(0, 300),
              remedy: f.remedy.slice(0, 300),
            }),
        )
        .slice(0, 12)
        .join('\n');
    } catch (e) {
      out = 'THROWS ' + (e as Error).stack?.slice(0, 600);
    }
    const ms = performance.now() - t;
    console.log(`## ${n}${ms > 500 ? ` ${Math.round(ms)}ms SLOW` : ''}\n${out}`);
  }
}, 600_000);
