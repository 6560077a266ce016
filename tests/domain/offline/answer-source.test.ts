import { describe, expect, it } from 'vitest';
import { answerSourceOf } from '../../../src/domain/offline/answer-source.ts';

const origin = 'https://nightlight.example';
const english = '/en/help/fr/';
const arabic = encodeURI('/ar/مساعدة/fr/');

const sourceOf = (path: string, page = english, mode = 'navigate', method = 'GET') =>
  answerSourceOf({ url: new URL(path, origin).href, method, mode }, page, origin);

describe('a reader who opens', () => {
  it.each([
    ['the kept page', english, english, 'page'],
    [
      'the kept page from a link with words behind it',
      '/en/help/fr/?fbclid=1#kind',
      english,
      'page',
    ],
    ['the kept page in Arabic', arabic, arabic, 'page'],
    ['the kept page in Arabic, typed in letters', '/ar/مساعدة/fr/', arabic, 'page'],
    ['a service of that country', '/en/help/fr/3114/', english, undefined],
    ['the same country in another language', '/fr/aide/fr/', english, undefined],
    ['another country', '/en/help/be/', english, undefined],
    ['the home page', '/en/', english, undefined],
    ['a file', '/_astro/print.css', english, undefined],
    ['the same path of another site', 'https://elsewhere.example/en/help/fr/', english, undefined],
  ])('%s is answered from: %s with %s kept -> %s', (_, path, page, expected) => {
    expect(sourceOf(path, page)).toBe(expected);
  });
});

describe('what a page or a script asks for', () => {
  it.each([
    ['a file that is named by its content', '/_astro/keep.Bd1.js', 'cors', 'GET', 'file'],
    ['the same, as a form would send it', '/_astro/keep.Bd1.js', 'cors', 'POST', undefined],
    ['a file of another site', 'https://elsewhere.example/_astro/a.js', 'cors', 'GET', undefined],
    ['a file whose name stays', '/favicon.svg', 'no-cors', 'GET', undefined],
    ['the search index', '/pagefind/pagefind.js', 'cors', 'GET', undefined],
    ['the kept page itself, to renew its copy', english, 'cors', 'GET', undefined],
  ])('%s', (_, path, mode, method, expected) => {
    expect(sourceOf(path, english, mode, method)).toBe(expected);
  });
});
