import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { adding, contentTree, replacing, type Change } from '../support/content-tree.ts';
const campaign = 'campaigns/long-nights/index.en.mdx';
const explainer = 'explainers/listening-well/index.en.mdx';
const explainerInFrench = 'explainers/listening-well/index.fr.mdx';
const service = 'services/fr/3114/index.en.mdx';
const serviceInFrench = 'services/fr/3114/index.fr.mdx';
const topic = 'topics/listening/index.en.mdx';
const association = 'association.yaml';
const svc = readOnce();
function readOnce() {
  return '';
}
const show = (what: string, changes: Record<string, Change>) => {
  it(what, () => {
    const t = performance.now();
    let out;
    try {
      out = checkContent(contentTree(changes))
        .faults.map(
          (f) =>
            `${f.path}:${f.line}:${f.column} ${f.severity} ${f.rule} [${f.field}] ${f.message.slice(0, 200)} || ${f.remedy.slice(0, 160)}`,
        )
        .slice(0, 8)
        .join('\n   ');
    } catch (e) {
      out = 'THROWS ' + (e as Error).stack?.slice(0, 400);
    }
    console.log(`## ${what} (${Math.round(performance.now() - t)} ms)\n   ${out}`);
  });
};
const other = (change: (t: string) => string) =>
  change(readFileSync(join(contentTree(), service), 'utf8'));
it('setup', () => {
  g = readFileSync(join(contentTree(), service), 'utf8');
});
let g = '';
const lazy =
  (change: (t: string) => string): Change =>
  () =>
    change(g);
show('unknown country', { 'services/xx/other/index.en.mdx': lazy((t) => t) });
show('three letter country', { 'services/fra/other/index.en.mdx': lazy((t) => t) });
show('zz country', { 'services/zz/other/index.en.mdx': lazy((t) => t) });
show('uk', { 'services/uk/other/index.en.mdx': lazy((t) => t) });
show('eu', { 'services/eu/other/index.en.mdx': lazy((t) => t) });
show('su, an', { 'services/su/other/index.en.mdx': lazy((t) => t) });
show('int ok', { 'services/int/other/index.en.mdx': lazy((t) => t) });
show('emergency int', {
  'services/int/112/index.en.mdx': lazy((t) => t.replace('kind: crisis-line', 'kind: emergency')),
});
show('withheld', {
  [service]: replacing(
    '      roundTheClock: true\n',
    '      roundTheClock: true\n  - key: sms\n    type: sms\n    value: "114"\n    publish: false\n',
  ),
});
show('withheld2', {
  [service]: (t) =>
    t
      .replace(
        '      roundTheClock: true\n',
        '      roundTheClock: true\n  - key: sms\n    type: sms\n    value: "114"\n    publish: false\n',
      )
      .replace("24h/24'", "or text 114'"),
});
show('withheld3 grouped digits', {
  [service]: (t) =>
    t
      .replace(
        '      roundTheClock: true\n',
        '      roundTheClock: true\n  - key: sms\n    type: phone\n    value: "+33972394050"\n    publish: false\n',
      )
      .replace("24h/24'", "or 09 72 39 40 50'"),
});
show('withheld4 shown in other groups', {
  [service]: (t) =>
    t
      .replace(
        '      roundTheClock: true\n',
        '      roundTheClock: true\n  - key: sms\n    type: phone\n    value: "+33972394050"\n    shown: 09 72 39 40 50\n    publish: false\n',
      )
      .replace("24h/24'", "or 09.72.39.40.50'"),
});
show('withheld null source', { [service]: (t) => t.replace('sources:\n', 'sources:\n  -\n') });
show('withheld short in long', {
  [service]: (t) =>
    t.replace(
      '      roundTheClock: true\n',
      '      roundTheClock: true\n  - key: sms\n    type: sms\n    value: "31"\n    publish: false\n',
    ),
});
show('note', { [service]: replacing('publish:', 'notes:\n  chat: Only in French.\npublish:') });
show('note fr', {
  [serviceInFrench]: replacing('summary:', 'notes:\n  chat: En journée.\nsummary:'),
});
show('note bad key', {
  [service]: replacing('publish:', 'notes:\n  Live Chat: Only in French.\npublish:'),
});
show('note list', { [service]: replacing('publish:', 'notes: [a]\npublish:') });
show('note no contacts', {
  [service]: (t) =>
    t.replace(/contacts:\n(?: .*\n)+/, '').replace('publish:', 'notes:\n  chat: Only.\npublish:'),
});
show('two contacts one key', {
  [service]: replacing(
    '      roundTheClock: true\n',
    '      roundTheClock: true\n  - key: phone\n    type: sms\n    value: "114"\n',
  ),
});
show('day twice', {
  [service]: replacing(
    '      roundTheClock: true\n',
    '      weekly:\n        - days: [mo, tu, mo]\n          opens: "21:00"\n          closes: "22:00"\n',
  ),
});
show('page slug section', { 'pages/about/index.en.mdx': replacing('slug: about', 'slug: help') });
show('page slug fr section', {
  'pages/about/index.fr.mdx':
    '---\ntitle: Qui\ndescription: Ce que veut dire écouter une amie ou un ami, et ce que.\nslug: aide\n---\n',
});
show('page slug section borrowed: en page slug "comprendre"', {
  'pages/about/index.en.mdx': replacing('slug: about', 'slug: comprendre'),
});
show('page alias section', {
  'pages/about/index.en.mdx': replacing('slug: about', 'slug: about\naliases: [help]'),
});
show('slug borrowed', {
  'topics/listening/index.fr.mdx': '---\ntitle: Une crise\nslug: crisis\n---\n',
});
show('dup slug', { [topic]: replacing('slug: listening', 'slug: crisis') });
show('own alias', {
  [topic]: replacing('slug: listening', 'slug: listening\naliases: [listening]'),
});
show('service alias', {
  'services/fr/other/index.en.mdx': lazy((t) =>
    t.replace('publish:', 'aliases: ["3114"]\npublish:'),
  ),
});
show('service alias fr', {
  [serviceInFrench]: replacing('summary:', 'aliases: [other]\nsummary:'),
  'services/fr/other/index.en.mdx': lazy((t) => t),
});
show('cite space', { [explainer]: adding('One.[^mead 2001]') });
show('cite open', { [explainer]: adding('One.[^mead') });
show('cite empty', { [explainer]: adding('One.[^]') });
show('picture', { [campaign]: adding('![A lamp](lamp.png)') });
show('picture ref', { [campaign]: adding('![A lamp][a]\n\n[a]: https://example.org/a.png') });
show('def unknown', { [campaign]: adding('[words][a]\n\n[a]: entry:explainers/sleep') });
show('def known', { [campaign]: adding('[words][a]\n\n[a]: entry:pages/about') });
show('def unused', { [campaign]: adding('[a]: entry:pages/nowhere') });
for (const text of [
  'Call **3114**.',
  'Call: 3114',
  'Call [3114](https://3114.fr).',
  'Call `3114`',
  'Call “3114”',
  'Call (3114)',
  '**Call** 3114',
  '    call 3114',
  '```\ncall 3114\n```',
  'Call **3**114',
  '# Call 3114',
  '- call\n  3114',
  'Call \\\n3114',
  '[words](https://3114.fr "Call 3114")',
  '[words](https://3114.fr "09 72 39 40 50")',
  '[words](https://wa.me/33972394050)',
  '[words](https://WA.ME/33972394050)',
  '[words](https://api.whatsapp.com/send?phone=33972394050)',
  '[w]: https://3114.fr "Call 3114"\n\n[a][w]',
  '09 72 **39** 40 50',
  '<InShort>\n\n- call 3114\n\n</InShort>',
  'نص: اتصل: 3114',
  '\\{call 3114',
  '}',
  '</InShort>',
  '<Service id="fr-3114">call 3114</Service>',
  '| call |\n|---|\n| 3114 |\n| call 3114 |',
  'call&nbsp;3114',
  'call 3114',
])
  show(`text ${JSON.stringify(text)}`, { [campaign]: adding(text) });
show('ui number', { 'ui/en.yaml': (t) => t.replace(/^skip\.link: .*$/m, 'skip.link: Call 3114') });
show('ui number plural', {
  'ui/en.yaml': (t) =>
    t.replace(
      /^article\.minutes:\n(?: .*\n)+/m,
      'article.minutes:\n  other: "{count} minutes, 09 72 39 40 50"\n',
    ),
});
show('unpublish', {
  [campaign]: replacing('slug:', 'publishOn: 2026-12-01\nunpublishOn: 2026-11-30\nslug:'),
});
show('unpublish same', {
  [campaign]: replacing('slug:', 'publishOn: 2026-12-01\nunpublishOn: 2026-12-01\nslug:'),
});
show('unpublish before published', {
  [campaign]: replacing('slug:', 'unpublishOn: 2026-11-01\nslug:'),
});
show('from + everyYear', { [campaign]: replacing('everyYear:', 'from: 2026-11-15\neveryYear:') });
show('from alone', {
  [campaign]: replacing('everyYear:\n  from: "11-15"\n  to: "01-31"\n', 'from: 2026-11-15\n'),
});
show('defaultLocale', { [association]: replacing('defaultLocale: en', 'defaultLocale: de') });
show('sourceLanguages', { [association]: replacing('explainers: en', 'explainers: de') });
show('settings fault + others', {
  [association]: replacing('email: hello@nightlight.example', 'email: nobody'),
  'ui/fr.yaml': undefined,
  [topic]: replacing('slug: listening', 'slug: Listening'),
  [explainer]: adding('[^x]'),
});
show('settings broken yaml', {
  [association]: replacing('name: Nightlight', 'name: "Nightlight'),
  'ui/fr.yaml': undefined,
  [topic]: replacing('slug: listening', 'slug: Listening'),
});
show('settings locales wrong', {
  [association]: replacing('[en, fr, ar]', '[en, fr, xx]'),
  'ui/fr.yaml': undefined,
});
show('settings: de not on though fault', {
  [association]: replacing('email: hello@nightlight.example', 'email: nobody'),
  'topics/listening/index.de.mdx': '---\ntitle: Zuhören\nslug: zuhoeren\n---\n',
});
show('settings fault and source fr', {
  [association]: (t) =>
    t
      .replace('email: hello@nightlight.example', 'email: nobody')
      .replace('topics: en', 'topics: fr'),
  'topics/listening/index.en.mdx': undefined,
  'topics/crisis/index.en.mdx': undefined,
  'topics/listening/index.fr.mdx': '---\ntitle: Z\nslug: z\n---\n',
  'topics/crisis/index.fr.mdx': '---\ntitle: c\nslug: crise\n---\n',
});
show('settings fault and unknown urgent', {
  [association]: (t) =>
    t.replace('email: hello@nightlight.example', 'email: nobody').replace('[fr-3114]', '[fr-x]'),
});
show('unreadable original', { [explainer]: replacing('title: How', 'title: How: ') });
show('unreadable original utf8', {
  [explainer]: Buffer.from('---\ntitle: L’été\n---\n', 'latin1'),
});
show('unreadable topic', { [topic]: replacing('title: Listening', 'title: "Listening') });
show('unreadable service', { [service]: '' });
show('unreadable person', { 'people/editorial-team/index.en.mdx': 'no fields' });
show('unreadable translation', { [explainerInFrench]: '' });
show('unreadable translation with source only cited there', {
  [explainerInFrench]: '',
  [explainer]: replacing('[^mead-2001]', ''),
});
show('draft', {
  [explainer]: (t) =>
    t
      .replace('slug: listening-well', 'draft: true\nslug:')
      .replace('authors: [editorial-team]', 'authors: []'),
});
show('draft sources empty', {
  [explainer]: (t) =>
    t
      .replace('slug: listening-well', 'draft: true\nslug:')
      .replace('title: How to listen well', 'title: ""')
      .replace('topics: [listening]', 'topics: [~]'),
});
show('draft translation of draft', {
  [explainer]: (t) => t.replace('slug:', 'draft: true\nslug:'),
  [explainerInFrench]: replacing('slug: bien-ecouter', 'slug:'),
});
show('draft campaign', {
  [campaign]: (t) =>
    t
      .replace('slug: long-nights', 'draft: true\nslug:')
      .replace(/everyYear[\s\S]*?keyM/, 'everyYear:\nkeyM'),
});
show('draft sources item', {
  [explainer]: (t) =>
    t.replace('slug:', 'draft: true\nslug:').replace('    doi: 10.1037/h0095032\n', ''),
});
show('> x5000', { [campaign]: adding('>'.repeat(5000) + ' a') });
show('[^ x 10000', { [campaign]: adding('[^'.repeat(10000)) });
show('1MB 1 1 1', {
  [campaign]: replacing('title: Long nights', `title: ${'1 '.repeat(500000)}1`),
});
show('1MB 1 1 1 body', { [campaign]: adding('1 '.repeat(500000)) });
show('1MB call 1 1 1 body', { [campaign]: adding('call 1 '.repeat(20000)) });
show('* x 10000', { [campaign]: adding('*a '.repeat(10000)) });
show('- - - nest', { [campaign]: adding('- '.repeat(5000) + 'a') });
show('[ x 10000', { [campaign]: adding('['.repeat(10000)) });
show('<InShort> x 3000', { [campaign]: adding('<InShort>'.repeat(3000)) });
show('http site', { [service]: replacing('url: https://3114.fr\n', 'url: http://3114.fr\n') });
show('bad site', { [service]: replacing('url: https://3114.fr\n', 'url: 3114.fr\n') });
show('source http bad', {
  [explainer]: replacing('url: https://fonda.asso.fr', 'url: fonda.asso.fr'),
});
show('source ftp', {
  [explainer]: replacing('url: https://fonda.asso.fr', 'url: ftp://fonda.asso.fr'),
});
show('association http', {
  [association]: replacing('site: https://nightlight.example', 'site: http://nightlight.example'),
});
show('association path', {
  [association]: replacing(
    'site: https://nightlight.example',
    'site: https://nightlight.example/a',
  ),
});
show('field twice in group', {
  [association]: replacing('  pages: en', '  pages: en\n  pages: fr'),
});
show('quoted field twice', {
  [campaign]: replacing('slug: long-nights', 'slug: long-nights\n"slug": nights'),
});
show('contact null', { [service]: replacing('contacts:\n', 'contacts:\n  -\n') });
show('year text', { [explainer]: replacing('year: 2001', 'year: about 2001') });
show('title map', { [explainer]: replacing('title: How to listen well', 'title:\n  en: a') });
show('hours both in draft', {});
