import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAside, copyOfContent } from '../support/build-content.ts';
import { attribute, type BuiltPage, builtPages, isIndexed } from '../support/built-site.ts';

const site = 'https://nightlight.example';

/** What breaks a page whose head is put together carelessly. */
const titles = {
  en: `"Quotes" & 'more' <b>, 5 > 3 🌙`,
  ar: 'قال: «نعم» & "لا" <b> (OK) 🌙',
} as const;

let folder = '';
let pages: readonly BuiltPage[] = [];
const page = (path: string) => pages.find((candidate) => candidate.path === encodeURI(path))!;

/** The real content takes long to build: the changes touch texts of their own, and are built together. */
beforeAll(() => {
  const content = copyOfContent();
  removeTranslations(content);
  changeOriginals(content);
  giveDifficultTitles(content);
  sayEverythingOfAService(content);
  folder = buildAside(content, { BUILD_DATE: '2026-11-22T12:00:00Z' });
  pages = builtPages(folder);
}, 120_000);

/** Changes a text of the content, which must be there. */
function change(content: string, path: string, from: string | RegExp, to: string): void {
  const file = join(content, path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${path} holds no ${String(from)}: choose another text.`);
  writeFileSync(file, after);
}

function removeTranslations(content: string): void {
  rmSync(join(content, 'explainers/what-is-peer-support/index.fr.mdx'));
  rmSync(join(content, 'services/fr/3114/index.ar.mdx'));
}

describe('a text without a translation', () => {
  const french = '/fr/comprendre/what-is-peer-support/';
  const english = '/en/understand/what-is-peer-support/';

  it('is shown in the language of the original, which the page says', () => {
    expect(attribute(page(french), 'html', 'lang')).toBe('fr');
    const text = page(french).document.querySelector('main [data-content-language]');
    expect(text?.getAttribute('data-content-language')).toBe('en');
    expect(text?.getAttribute('lang')).toBe('en');
    expect(text?.getAttribute('dir')).toBe('ltr');
    expect(text?.text).toContain('What is peer support?');
    expect(page(french).document.querySelector('.notice')?.text).toContain('anglais');
  });

  it('is not said to be a translation that a program drafted', () => {
    expect(page('/fr/themes/solitude/').document.querySelector('main .translation')).not.toBeNull();
    expect(page(french).document.querySelector('main .translation')).toBeNull();
  });

  it('runs in the direction of its own language', () => {
    const card = page('/ar/مساعدة/fr/').document.querySelector(
      '[data-service="fr-3114"] [data-content-language]',
    );
    expect([card?.getAttribute('lang'), card?.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  it('has one canonical address, that of the original, and is no translation of it', () => {
    expect(attribute(page(french), 'link[rel=canonical]', 'href')).toBe(site + english);
    expect(isIndexed(page(french))).toBe(false);
    expect(page(french).document.querySelectorAll('link[hreflang]')).toEqual([]);
    const languages = page(english)
      .document.querySelectorAll('link[hreflang]')
      .map((link) => link.getAttribute('hreflang'));
    expect(languages).toEqual(['en', 'ar', 'es', 'de', 'x-default']);
  });

  it('stands in no sitemap and in no feed of that language', () => {
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('sitemap-0.xml')).not.toContain(french);
    expect(read('sitemap-0.xml')).toContain(english);
    expect(read('en/feed.xml')).toContain('explainers/what-is-peer-support/en');
    expect(read('fr/feed.xml')).not.toContain('explainers/what-is-peer-support/');
  });

  it('is marked in the choice of languages', () => {
    const link = page(english).document.querySelector('.site-header a[hreflang=fr]');
    expect(link?.getAttribute('href')).toBe(french);
    expect(link?.parentNode?.text).toContain('not yet translated');
  });
});

function changeOriginals(content: string): void {
  const english = 'explainers/supporting-a-friend/index.en.mdx';
  change(content, english, /^title: .*$/m, 'title: How to be there for a friend');
  change(content, english, /$/, '\n## One more thing\n\nTake your time.\n');
  change(content, english, /^order:/m, 'unpublishOn: 2099-01-01\norder:');
  change(content, 'explainers/supporting-a-friend/index.ar.mdx', /by: machine/, 'by: person');
  const reviewed = 'by: machine\n  reviewer: editorial-team';
  change(content, 'pages/about/index.fr.mdx', /by: machine/, reviewed);
  change(content, 'pages/about/index.ar.mdx', /translation:\n(?: {2}.*\n)+/, '');
  change(content, 'pages/funding/index.en.mdx', /^order:/m, 'draft: true\norder:');
  rmSync(join(content, 'campaigns/exam-nights/index.fr.mdx'));
}

describe('a site whose originals have changed since', () => {
  const french = '/fr/comprendre/soutenir-un-ami-ou-une-amie/';
  const arabic = '/ar/فهم/كيف-تساندون-صديقا/';
  const noteAt = (path: string) => page(path).document.querySelector('main .translation');

  it.each([
    [
      'that the original has changed, and who wrote it',
      french,
      /^Un programme .* l’original a changé depuis\./,
    ],
    ['only that the original has changed, where a person wrote it', arabic, /^تغيّر النص الأصلي/],
  ])('says %s', (_, path, words) => {
    expect(noteAt(path)?.text).toMatch(words);
  });

  it.each([
    ['that somebody has read', '/fr/a-propos/'],
    ['that says nothing of itself', '/ar/من-نحن/'],
    ['that is gone: the original stands there', '/fr/campagnes/exam-nights/'],
  ])('says nothing of a translation %s', (_, path) => {
    expect(page(path)).toBeDefined();
    expect(noteAt(path)).toBeNull();
  });

  it('shows members what has changed, the code to record, and what comes', () => {
    expect(existsSync(join(folder, 'admin/status/index.html'))).toBe(true);
    const text = page('/admin/status/').document.querySelector('main')!.structuredText;
    expect(text).toMatch(
      /supporting-a-friend\/index\.fr\.mdx out of date\s+Changed in the original: .*title.*“One more thing”/,
    );
    expect(text).toMatch(
      /pages\/about\/index\.ar\.mdx not recorded\s+Code: [0-9a-f]{12}( [0-9a-f]{4})+\n/,
    );
    expect(text).toMatch(/Drafts\s+pages\/funding\n/);
    expect(text).toMatch(/1 January 2099 explainers\/supporting-a-friend readers no longer see it/);
  });
});

const campaign = 'campaigns/exam-nights';

function giveDifficultTitles(content: string): void {
  for (const [locale, title] of Object.entries(titles)) {
    const line = `title: ${JSON.stringify(title)}`;
    change(content, `${campaign}/index.${locale}.mdx`, /^title: .*$/m, line);
  }
}

const pageIn = (locale: string) =>
  pages.find(
    (candidate) =>
      candidate.locale === locale &&
      attribute(candidate, 'meta[property="og:image"]', 'content')?.includes(`${campaign}.png`),
  )!;

describe.each(Object.entries(titles))('a title with signs of HTML, in %s,', (locale, title) => {
  it('reaches those who draw previews as it was written', async () => {
    const { html } = pageIn(locale);
    const { open_graph: graph } = await unfurl('https://nightlight.example/', {
      oembed: false,
      fetch: () =>
        Promise.resolve(new Response(html, { headers: { 'content-type': 'text/html' } })) as never,
    });
    expect(graph.title).toBe(title);
    expect((await ogs({ html })).result.ogTitle).toBe(title);
  });

  it('stands whole in the data, and ends no script', () => {
    const [article] = pageIn(locale)
      .document.querySelectorAll('script[type="application/ld+json"]')
      .map((script) => JSON.parse(script.text) as Record<string, unknown>);
    expect(article?.['headline']).toBe(title);
  });

  it('is sent on as it was written', () => {
    const [first] = pageIn(locale).document.querySelectorAll('.share a');
    const text = new URL(first!.getAttribute('href')!).searchParams.get('text');
    expect(text).toContain(title);
  });
});

function sayEverythingOfAService(content: string): void {
  const path = 'services/fr/sos-amitie/index.en.mdx';
  change(
    content,
    path,
    'timeZone: Europe/Paris',
    [
      'timeZone: Europe/Paris',
      'institutions: [The First School, The Second School]',
      'accessibility: { textOnly: true, relay: false }',
      'whoAnswers: Volunteers answer.',
      'whatHappens: A volunteer says hello.',
      'traceOnBill: The call is on the bill.',
    ].join('\n'),
  );
  change(
    content,
    path,
    '          closes: "03:00"',
    [
      '          closes: "03:00"',
      '      exceptions:',
      '        - date: 2026-12-24',
      '          opens: "20:00"',
      '          closes: "23:00"',
      '        - date: 2026-12-25',
      '      publicHolidays: closed',
      '      term:',
      '        - from: 2026-09-01',
      '          to: 2027-06-30',
    ].join('\n'),
  );
}

describe('a service of which everything is known', () => {
  const text = (path: string) =>
    page(path)
      .document.querySelector('.service')!
      .innerHTML.replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');

  it.each([
    'For students of: The First School and The Second School',
    'Who answers Volunteers answer.',
    'When you get in touch A volunteer says hello.',
    'On the phone bill The call is on the bill.',
    'You can use it without speaking, its sources say',
    'No relay for deaf people, its sources say',
    'Only in term: 1 September 2026 to 30 June 2027',
    'Closed on public holidays. Days that differ:',
    'Days that differ: 24 December 2026: 20:00 to 23:00 25 December 2026: Closed',
    'Call 09 72 39 40 50: Day and night, every day',
    'The week: Chat Monday 13:00 to 03:00 the next day',
  ])('says: %s', (expected) => {
    expect(text('/en/help/fr/sos-amitie/')).toContain(expected);
  });

  it.each([
    ['/fr/aide/fr/sos-amitie/', 'Fermé les jours fériés.', 'du 1 septembre 2026 au 30 juin 2027'],
    [
      '/ar/مساعدة/fr/sos-amitie/',
      'مغلق في أيام العطل الرسمية.',
      'من 1 سبتمبر 2026 إلى 30 يونيو 2027',
    ],
  ])('says at %s what follows from its facts', (path, holidays, term) => {
    expect(text(path)).toContain(holidays);
    expect(text(path)).toContain(term);
  });
});
