import { expect, it } from 'vitest';
import { textLanguage } from '../../../src/domain/translation/text-language.ts';

it.each([
  ['fr', ['en', 'fr'], 'en', 'fr'],
  ['fr', ['en'], 'en', 'en'],
  ['ar', ['en', 'fr'], 'fr', 'fr'],
  ['en', ['fr'], 'fr', 'fr'],
  ['en', ['en'], 'en', 'en'],
] as const)(
  'a page in %s of a text that exists in %j, written in %s, shows it in %s',
  (page, translated, source, expected) => {
    expect(textLanguage(page, translated, source)).toBe(expected);
  },
);
