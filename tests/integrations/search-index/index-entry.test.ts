import { describe, expect, it } from 'vitest';
import { mergedEntry, pagesFound } from '../../../src/integrations/search-index/index-entry.ts';

const part = (languages: object) =>
  new TextEncoder().encode(JSON.stringify({ version: '1', languages, include_characters: ['_'] }));
const english = part({ en: { hash: 'en_1', wasm: 'en', page_count: 3 } });
const arabic = part({ ar: { hash: 'ar_2', wasm: 'ar', page_count: 2 } });
const both =
  '{"version":"1","languages":{"ar":{"hash":"ar_2","wasm":"ar","page_count":2},"en":{"hash":"en_1","wasm":"en","page_count":3}},"include_characters":["_"]}';

describe('the entry of an index', () => {
  it.each([
    ['in the order of their names', [arabic, english]],
    ['whichever came first', [english, arabic]],
  ])('names the languages of all parts %s', (_, parts) => {
    expect(new TextDecoder().decode(mergedEntry(parts))).toBe(both);
  });

  it('knows how many pages are found', () => {
    expect(pagesFound(mergedEntry([english, arabic]))).toBe(5);
  });
});
