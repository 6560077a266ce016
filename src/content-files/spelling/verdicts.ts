import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../config/locales.ts';
import { dictionaryVersion, loadDictionary } from './dictionary.ts';

/** What a dictionary said of words. */
export interface Verdicts {
  readonly known: ReadonlySet<string>;
  /** What may have been meant by words that it does not know. */
  readonly nearest: ReadonlyMap<string, string>;
}

/** Of more new words than these, nobody waits for what may have been meant. */
const mostSuggestions = 20;

const folder = 'node_modules/.cache/nightlight/spelling';

/**
 * Looks words up. What was said of a word is kept, so that a dictionary is read only for words that are new since: a
 * check of content in which nothing has changed reads none.
 */
export async function lookUp(words: ReadonlySet<string>, locale: Locale): Promise<Verdicts> {
  const version = dictionaryVersion(locale);
  const { known, unknown } = readKept(locale, version);
  const unseen = [...words].filter((word) => !known.has(word) && !unknown.has(word));
  if (unseen.length > 0) {
    const dictionary = await loadDictionary(locale);
    for (const word of unseen) {
      if (dictionary.has(word)) known.add(word);
      else unknown.set(word, '');
    }
    for (const word of unseen.filter((each) => unknown.has(each)).slice(0, mostSuggestions)) {
      unknown.set(word, dictionary.nearest(word) ?? '');
    }
    keep(locale, { version, known: [...known].sort(), unknown: Object.fromEntries(unknown) });
  }
  return { known, nearest: unknown };
}

/** Of words that are not known, what may have been meant; empty where nothing comes close. */
interface Kept {
  readonly version: string;
  readonly known: readonly string[];
  readonly unknown: Readonly<Record<string, string>>;
}

function readKept(locale: Locale, version: string) {
  try {
    const kept = JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as Kept;
    if (kept.version === version) {
      return { known: new Set(kept.known), unknown: new Map(Object.entries(kept.unknown)) };
    }
  } catch {
    // Nothing is kept yet, or nothing that can be read: all is looked up again.
  }
  return { known: new Set<string>(), unknown: new Map<string, string>() };
}

/** Where nothing can be kept, the next check only takes longer. */
function keep(locale: Locale, kept: Kept): void {
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
