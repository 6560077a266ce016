import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
