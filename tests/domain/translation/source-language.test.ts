import { expect, it } from 'vitest';
import { sourceLanguageOf } from '../../../src/domain/translation/source-language.ts';

it.each([
  [{ pages: 'fr', topics: 'en' }, 'topics', 'en'],
  [{ pages: 'fr' }, 'corrections', 'fr'],
  [{ pages: 'fr', corrections: 'en' }, 'corrections', 'en'],
])('with %j, the facts of %s stand in %s', (languages, collection, expected) => {
  expect(sourceLanguageOf(languages, collection)).toBe(expected);
});
