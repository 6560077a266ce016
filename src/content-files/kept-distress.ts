import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Locale } from '../config/locales.ts';
import type { LearntDistress } from '../domain/distress/learnt-distress.ts';
import type { DistressWords } from '../domain/distress/recognise.ts';
import { digestOf } from './digest.ts';
import { forgetUnused, keptOr } from './kept-files.ts';
import { learntDistress } from './learnt-distress.ts';
import { hasDistressWords, readDistressExamples, readDistressWords } from './read-content.ts';
import { sourceDigest } from './source-digest.ts';

const keptWords = 'node_modules/.cache/nightlight/distress-words';

/** What a search page needs to hear a cry: the words of a language, and what its examples teach beside them. */
export interface HeardDistress {
  readonly words: DistressWords;
  readonly learnt: LearntDistress;
}

/**
 * What is heard in a language. The two files are the longest of all: what they say is kept until one of them changes, or
 * the code.
 * @throws Error where one of them has faults; `npm run check` says which
 */
export async function heardDistress(
  directory: string,
  locale: Locale,
  folder = keptWords,
): Promise<HeardDistress> {
  await shared.nightlightHearing;
  const texts = [`distress/${locale}.yaml`, `distress/examples/${locale}.yaml`].map((path) =>
    readFileSync(join(directory, path), 'utf8'),
  );
  const make = async () => Buffer.from(JSON.stringify(await heardToday(directory, locale)));
  const kept = await keptOr(digestOf([sourceDigest(), ...texts]), make, folder);
  await forgetUnused(60, folder);
  return JSON.parse(Buffer.from(kept).toString()) as HeardDistress;
}

/** Finds out what is heard in every language that has words, so that pages find it kept. */
export async function keepHeardDistress(
  directory: string,
  locales: readonly Locale[],
): Promise<void> {
  for (const locale of locales) {
    if (hasDistressWords(directory, locale)) await heardDistress(directory, locale);
  }
}

/** Vite gives pages a graph of modules of their own: what both are to see stands outside of them. */
const shared = globalThis as typeof globalThis & { nightlightHearing?: Promise<void> };

/** Lets whoever asks what is heard wait until somebody else has found it out. Where that fails, it is found out then. */
export function waitForHearing(hearing: Promise<void>): void {
  shared.nightlightHearing = hearing.catch(() => undefined);
}

async function heardToday(directory: string, locale: Locale): Promise<HeardDistress> {
  const words = readDistressWords(directory, locale).data;
  const examples = readDistressExamples(directory, locale).data;
  if (!words || !examples) throw new Error(`Words of distress in ${locale} have faults or gaps.`);
  return { words, learnt: await learntDistress(examples, words) };
}
