import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAside, copyOfContent } from '../support/build-content.ts';
import { attribute, type BuiltPage, builtPages, isWholeDirectory } from '../support/built-site.ts';

/** The directory was read on 21 November 2026: on this day that is more than a year ago, and not yet two. */
const later = { BUILD_DATE: '2028-01-15T12:00:00Z' };

const old = ['sos-amitie', 'emergency'];
const due = 'fr-3114';
const readLately = 'fr-suicide-ecoute';

let pages: readonly BuiltPage[] = [];
const page = (path: string) => pages.find((candidate) => candidate.path === encodeURI(path))!;
const cardsOf = (path: string) =>
  page(path)
    .document.querySelectorAll('article[data-service]')
    .map((card) => card.getAttribute('data-service')!);
const noticeIn = (path: string, selector: string) =>
  page(path).document.querySelector(`${selector} .notice`)?.text.trim();

beforeAll(() => {
  const content = copyOfContent();
  const setDay = (folder: string, day: string) => {
    const file = join(content, `services/fr/${folder}/index.en.mdx`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}on: .*$/m, `  on: ${day}`));
  };
  for (const folder of old) setDay(folder, '2025-12-31');
  setDay('suicide-ecoute', '2028-01-10');
  addCorrection(content, 'first-one', '2027-03-01', { en: 'A statement had no source.' });
  addCorrection(content, 'second-one', '2027-06-01', {
    en: 'The hours were those of another line.',
    fr: 'Les horaires étaient ceux d’une autre ligne.',
  });
  pages = builtPages(buildAside(content, later));
}, 120_000);

function addCorrection(
  content: string,
  name: string,
  mended: string,
  wrong: { readonly en: string; readonly fr?: string },
): void {
  const folder = join(content, 'corrections', name);
  mkdirSync(folder, { recursive: true });
  const days = `since: 2026-11-22\nfound: 2027-02-28\nmended: ${mended}\nabout: services/fr-3114\n`;
  writeFileSync(
    join(folder, 'index.en.mdx'),
    `---\n${days}wrong: ${wrong.en}\nright: It was put right.\n---\n`,
  );
  if (wrong.fr === undefined) return;
  writeFileSync(
    join(folder, 'index.fr.mdx'),
    `---\nwrong: ${wrong.fr}\nright: C’est corrigé.\n---\n`,
  );
}

describe('a service that was read more than a year ago', () => {
  it.each([
    ['/en/help/fr/', 'We read this more than a year ago. It may have changed.'],
    ['/fr/aide/fr/', 'Nous avons lu ceci il y a plus d’un an. Cela a pu changer.'],
    ['/ar/مساعدة/fr/', 'قرأنا هذا قبل أكثر من سنة، وربما تغيّر.'],
  ])('says so on its card, on %s', (path, words) => {
    expect(noticeIn(path, `[data-service="${due}"]`)).toBe(words);
  });

  it('says so on its own page, before the ways to reach it', () => {
    const html = page('/en/help/fr/3114/').html;
    const notice = html.indexOf('We read this more than a year ago.');
    expect(notice).toBeGreaterThan(0);
    expect(notice).toBeLessThan(html.indexOf('id="contacts"'));
  });

  it('keeps its place on the home page', () => {
    expect(cardsOf('/en/')).toContain(due);
  });

  it('has no notice where it was read again since', () => {
    expect(noticeIn('/en/help/fr/', `[data-service="${readLately}"]`)).toBeUndefined();
  });
});

describe('a service that was read more than two years ago', () => {
  it('says so on its own page', () => {
    expect(noticeIn('/en/help/fr/sos-amitie/', 'article.service')).toBe(
      'We read this more than two years ago. It may have changed.',
    );
  });

  it.each(['/en/', '/fr/', '/ar/'])(
    'stands neither among the cards nor in the windows of %s',
    (path) => {
      expect(cardsOf(path)).not.toContain('fr-sos-amitie');
      expect(page(path).html).not.toContain('fr-sos-amitie');
    },
  );

  it.each([['/en/topics/suicidal-thoughts/', 'Read or confirmed more than two years ago']])(
    'stands last on a topic, under a heading of its own: %s',
    (path, words) => {
      const cards = cardsOf(path);
      expect(cards.at(-1)).toBe('fr-sos-amitie');
      expect(cards.indexOf(due)).toBeLessThan(cards.length - 1);
      const html = page(path).html;
      const heading = html.indexOf(words);
      expect(heading).toBeGreaterThan(html.indexOf(`data-service="${due}"`));
      expect(heading).toBeLessThan(html.indexOf('data-service="fr-sos-amitie"'));
    },
  );
});

it('keeps the first view of every page within one round trip', () => {
  const heavy = pages
    .filter((page) => !isWholeDirectory(page))
    .map(({ path, html }) => ({ path, bytes: gzipSync(html, { level: 9 }).length }))
    .filter(({ bytes }) => bytes > 14_000);
  expect(heavy).toEqual([]);
});

it('keeps emergency numbers in their place, with a notice', () => {
  expect(noticeIn('/en/help/fr/', 'section[data-service="fr-emergency"]')).toBe(
    'We read this more than two years ago. It may have changed.',
  );
  const html = page('/en/help/fr/').html;
  expect(html.indexOf('data-service="fr-emergency"')).toBeLessThan(
    html.indexOf(`data-service="${due}"`),
  );
});

describe('the list of corrections', () => {
  const list = (path: string) => page(path).document.querySelectorAll('.corrections > ul > li');

  it('has the last one mended first, with its days and a link to where it stood', () => {
    expect(list('/en/corrections/').map((item) => item.getAttribute('id'))).toEqual([
      'correction-second-one',
      'correction-first-one',
    ]);
    const [newest] = list('/en/corrections/');
    expect(newest?.querySelector('time')?.getAttribute('datetime')).toBe('2027-06-01');
    expect(newest?.querySelector('a')?.getAttribute('href')).toBe('/en/help/fr/3114/');
    expect(newest?.text).toContain('The hours were those of another line.');
    expect(newest?.text).toContain('Wrong since 22 November 2026');
    expect(newest?.text).toContain('Found on 28 February 2027');
  });

  it('says in which language a correction is that is not translated', () => {
    const [newest, other] = list('/fr/corrections/');
    expect(newest?.querySelector('[data-content-language]')).toBeNull();
    const words = other?.querySelector('[data-content-language]');
    expect([words?.getAttribute('lang'), words?.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  it('names no language where it is written in that of the page', () => {
    const path = '/en/corrections/';
    expect(attribute(page(path), '.corrections', 'lang')).toBe('en');
    expect(page(path).document.querySelector('.corrections .empty-state')).toBeNull();
  });
});

it('says on the present site that there is no correction yet', () => {
  const present = builtPages().find(({ path }) => path === '/en/corrections/');
  expect(present?.document.querySelector('.corrections .empty-state')?.text).toContain(
    'No correction yet.',
  );
  expect(present?.document.querySelectorAll('.corrections li')).toEqual([]);
});
