import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../config/locales.ts';
import { type Dictionary, dictionaryVersion, loadDictionary } from './dictionary.ts';

/** What a dictionary said of words: whether it has them. */
export type Verdicts = ReadonlyMap<string, boolean>;

const folder = 'node_modules/.cache/nightlight/spelling';

/**
 * Looks words up. What was said of a word is kept, so that a dictionary is read only for words that are new since: a
 * check of content in which nothing has changed reads none.
 */
export async function lookUp(
  words: ReadonlySet<string>,
  locale: Locale,
  load: (locale: Locale) => Promise<Dictionary> = loadDictionary,
): Promise<{ verdicts: Verdicts; dictionary: Dictionary | undefined }> {
  const version = dictionaryVersion(locale);
  const verdicts = readKept(locale, version);
  const unseen = [...words].filter((word) => !verdicts.has(word));
  if (unseen.length === 0) return { verdicts, dictionary: undefined };
  const dictionary = await load(locale);
  for (const word of unseen) verdicts.set(word, dictionary.has(word));
  keep(locale, version, verdicts);
  return { verdicts, dictionary };
}

interface Kept {
  readonly version: string;
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

function readKept(locale: Locale, version: string): Map<string, boolean> {
  try {
    const kept = JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as Kept;
    if (kept.version !== version) return new Map();
    return new Map([
      ...kept.known.map((word) => [word, true] as const),
      ...kept.unknown.map((word) => [word, false] as const),
    ]);
  } catch {
    return new Map();
  }
}

/** Where nothing can be kept, the next check only takes longer. */
function keep(locale: Locale, version: string, verdicts: Verdicts): void {
  const words = [...verdicts.keys()].sort();
  const kept: Kept = {
    version,
    known: words.filter((word) => verdicts.get(word)),
    unknown: words.filter((word) => !verdicts.get(word)),
  };
  try {
    mkdirSync(folder, { recursive: true });
    // Two checks may run at once: a file is never half written.
    const draft = join(folder, `${locale}.${process.pid}.json`);
    writeFileSync(draft, JSON.stringify(kept));
    renameSync(draft, join(folder, `${locale}.json`));
  } catch {
    return;
  }
}
