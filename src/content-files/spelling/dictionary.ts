import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locale } from '../../config/locales.ts';

const packages: Readonly<Record<Locale, string>> = {
  en: '@cspell/dict-en-gb',
  fr: '@cspell/dict-fr-fr',
  ar: '@cspell/dict-ar',
  es: '@cspell/dict-es-es',
  de: '@cspell/dict-de-de',
};

export interface Dictionary {
  readonly has: (word: string) => boolean;
  /** The likeliest word that was meant, if one comes close. */
  readonly nearest: (word: string) => string | undefined;
}

const resolve = createRequire(import.meta.url).resolve;

/** Which dictionary of which day: what was looked up in another has to be looked up again. */
export function dictionaryVersion(locale: Locale): string {
  const folder = dirname(resolve(packages[locale]));
  const { name, version } = readJson(join(folder, 'package.json')) as Record<string, string>;
  return `${name} ${version}`;
}

/** Reads the dictionary of a language: half a second, for Arabic and German some more. */
export async function loadDictionary(locale: Locale): Promise<Dictionary> {
  const { getDictionary } = await import('cspell-lib');
  const file = resolve(packages[locale]);
  const { dictionaryDefinitions } = readJson(file) as {
    dictionaryDefinitions: { name: string; path: string }[];
  };
  const definitions = dictionaryDefinitions.map((definition) => ({
    ...definition,
    path: join(dirname(file), definition.path),
  }));
  const dictionary = await getDictionary({
    dictionaries: definitions.map(({ name }) => name),
    dictionaryDefinitions: definitions,
  });
  return {
    has: (word) => dictionary.has(word),
    nearest: (word) =>
      dictionary.suggest(word, { numSuggestions: 1, ignoreCase: false }).at(0)?.word,
  };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
