import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAside, copyOfContent } from '../support/build-content.ts';
import { builtPages, localisedPages } from '../support/built-site.ts';
import { readVcard, unescaped } from '../support/vcard-reader.ts';

const pages = localisedPages(builtPages()).filter(({ document }) =>
  document.querySelector('article.service'),
);
const paths = (found: readonly { path: string }[]) => found.map(({ path }) => path);
const isEmergency = ({ path }: { path: string }) => path.endsWith('/emergency/');

/** Types of contact that somebody answers at once have hours, known or not. */
const answered = ['tel:', 'sms:', 'https://wa.me/'];

describe('the page of a service', () => {
  it('is there for every language', () => {
    expect(new Set(pages.map(({ locale }) => locale))).toEqual(
      new Set(['en', 'fr', 'ar', 'es', 'de']),
    );
  });

  it('has no empty block: each term has an answer, each list an item, each line words', () => {
    const empty = pages.flatMap(({ path, document }) => {
      const terms = document.querySelectorAll('dt').filter((term) => {
        return !term.text.trim() || term.nextElementSibling?.tagName !== 'DD';
      });
      const blocks = document
        .querySelectorAll('.service :is(dd, ul, li, p, td, th, caption, section)')
        .filter((block) => !block.text.trim() && !block.closest('.open-state'));
      return [...terms, ...blocks].map((block) => `${path}: ${block.toString().slice(0, 80)}`);
    });
    expect(empty).toEqual([]);
  });

  it('says when somebody answers, in a table of seven days or in a sentence', () => {
    const silent = pages
      .filter((page) => !isEmergency(page))
      .filter(({ document }) =>
        document
          .querySelectorAll('[data-contact] .button')
          .some((link) => answered.some((start) => link.getAttribute('href')?.startsWith(start))),
      )
      .filter(({ document }) => {
        const tables = document.querySelectorAll('.hours table');
        const isWhole = tables.every(
          (table) =>
            table.querySelectorAll('tr th[scope=row]').length === 7 &&
            table.querySelectorAll('tr td').length === 7 &&
            table.querySelector('caption'),
        );
        const sentences = document.querySelectorAll('.hours > p:not(.small)');
        return !isWhole || (tables.length === 0 && sentences.length === 0);
      });
    expect(paths(silent)).toEqual([]);
  });

  it('has no hours and no state where the numbers are those for emergencies', () => {
    const emergencies = pages.filter(isEmergency);
    expect(emergencies.length).toBeGreaterThan(0);
    const wrong = emergencies.filter(({ document }) =>
      document.querySelector('.hours, [data-open-state], [data-contacts]'),
    );
    expect(paths(wrong)).toEqual([]);
  });

  it('offers numbers before e-mail', () => {
    const rankOf = (href: string) =>
      /^(tel|sms):/.test(href) ? 0 : href.startsWith('mailto:') ? 1 : 2;
    const wrong = pages.filter(({ document }) => {
      const ranks = document
        .querySelectorAll('[data-contact] a.button')
        .map((link) => rankOf(link.getAttribute('href') ?? ''))
        .filter((rank) => rank < 2);
      return ranks.join() !== [...ranks].sort().join();
    });
    expect(paths(wrong)).toEqual([]);
  });

  it('names the day of the next check', () => {
    const page = pages.find(({ path }) => path === '/en/help/fr/3114/');
    expect(page?.document.querySelector('.service')?.text).toContain(
      'Next check by 21 November 2027.',
    );
  });

  it('has a code for paper where it has a number to call, and only there', () => {
    const wrong = pages.filter(({ document }) => {
      const numbers = document.querySelectorAll('[data-contact] a.button[href^="tel:"]');
      const codes = document.querySelectorAll('.number-code[aria-label] path[d]');
      return codes.length !== Math.min(numbers.length, 1);
    });
    expect(paths(wrong)).toEqual([]);
  });
});

describe('what search engines read of a service', () => {
  interface ServiceData {
    '@type': string;
    contactPoint: { '@type': string; telephone?: string; availableLanguage?: string[] }[];
  }
  const dataOf = ({ document }: (typeof pages)[number]) =>
    document
      .querySelectorAll('script[type="application/ld+json"]')
      .map((script) => JSON.parse(script.text) as ServiceData)
      .find(({ contactPoint }) => contactPoint as unknown);

  it('are its contacts, each number as it is dialled', () => {
    const wrong = pages.filter((page) => {
      const told = dataOf(page)?.contactPoint.flatMap(({ telephone }) => telephone ?? []) ?? [];
      const dialled = page.document
        .querySelectorAll('[data-contact] a.button')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => /^(tel|sms):/.test(href))
        .map((href) => href.slice(4));
      return [...told].sort().join() !== dialled.sort().join();
    });
    expect(paths(wrong)).toEqual([]);
  });

  it.each([
    ['/en/help/gb/childline/', 'NGO'],
    ['/en/help/fr/3114/', 'Organization'],
  ])('at %s is called %s, as its sources say', (path, expected) => {
    expect(dataOf(pages.find((page) => page.path === path)!)?.['@type']).toBe(expected);
  });

  it('says no language that no source states', () => {
    const page = pages.find(({ path }) => path === '/en/help/fr/3114/')!;
    expect(page.document.querySelector('.contact-facts')?.text).toContain('not stated');
    expect(dataOf(page)?.contactPoint[0]).not.toHaveProperty('availableLanguage');
  });
});

describe('the card of a service for an address book', () => {
  const cards = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.vcf'))
    .map((file) => ({ path: `/${file}`, text: readFileSync(join('dist', file), 'utf8') }));

  it('can be read by a strict reader, and has a name, a way to be reached and a note', () => {
    const wrong = cards.filter(({ text }) => {
      const lines = readVcard(text);
      const note = lines.find(({ name }) => name === 'NOTE')?.value ?? '';
      const isReached = lines.some(({ name }) => name === 'TEL' || name === 'EMAIL');
      return !isReached || !unescaped(note).includes('https://nightlight.example/');
    });
    expect(cards.length).toBeGreaterThan(100);
    expect(paths(wrong)).toEqual([]);
  });

  it('is offered wherever there is a number or an e-mail address, and only there', () => {
    const wrong = pages.filter(({ path, document }) => {
      const link = document.querySelector('a[download]')?.getAttribute('href');
      const isKept = document
        .querySelectorAll('[data-contact] a.button')
        .some((button) => /^(tel|sms|mailto):/.test(button.getAttribute('href') ?? ''));
      const file = path.replace(/\/$/, '.vcf');
      return isKept ? link !== file || !existsSync(`dist${decodeURI(file)}`) : link !== undefined;
    });
    expect(paths(wrong)).toEqual([]);
  });

  it('is the same entry of the address book in every language', () => {
    const identifiers = ['/en/help', '/fr/aide', '/ar/مساعدة'].map((folder) => {
      const card = cards.find(({ path }) => path === `${folder}/fr/3114.vcf`);
      return readVcard(card?.text ?? '').find(({ name }) => name === 'UID')?.value;
    });
    expect(new Set(identifiers)).toEqual(new Set(['https://nightlight.example/en/help/fr/3114/']));
  });
});

describe('a service of which everything is known', () => {
  let pagesOfAll: ReturnType<typeof builtPages> = [];
  const text = (path: string) =>
    pagesOfAll
      .find((page) => page.path === encodeURI(path))!
      .document.querySelector('.service')!
      .innerHTML.replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');

  beforeAll(() => {
    const content = copyOfContent();
    const file = join(content, 'services/fr/sos-amitie/index.en.mdx');
    const before = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      before
        .replace(
          'timeZone: Europe/Paris',
          [
            'timeZone: Europe/Paris',
            'institutions: [The First School, The Second School]',
            'accessibility: { textOnly: true, relay: false }',
            'whoAnswers: Volunteers answer.',
            'whatHappens: A volunteer says hello.',
            'traceOnBill: The call is on the bill.',
          ].join('\n'),
        )
        .replace(
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
        ),
    );
    pagesOfAll = builtPages(buildAside(content));
  }, 120_000);

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
