import { type Locale, localeCodes } from '../../config/locales.ts';
import { waysToRead, wordsToSpell } from '../../domain/language/spelling-words.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { isListed, listedWords, namesOf, wordsOfSources } from './accepted-words.ts';
import { lookUp } from './verdicts.ts';

/** Words that readers see and that no dictionary knows. Only `npm run check` asks: the build has no use for it. */
export async function misspellings(content: Content): Promise<Fault[]> {
  const faults: Fault[] = [];
  const names = namesOf(content);
  for (const locale of localeCodes) faults.push(...(await misspelledIn(content, locale, names)));
  return faults;
}

async function misspelledIn(
  content: Content,
  locale: Locale,
  names: ReadonlySet<string>,
): Promise<Fault[]> {
  const texts = passagesOf(content)
    .filter((passage) => passage.locale === locale && passage.field?.[0] !== 'hashtags')
    .map((passage) => ({ passage, words: wordsToSpell(passage.text, locale) }));
  const words = new Set(texts.flatMap((text) => text.words));
  const parts = new Set([...words].flatMap((word) => waysToRead(word, locale).flat()));
  if (parts.size === 0) return [];
  const { known, nearest } = await lookUp(parts, locale);
  const listed = listedWords(content, locale);
  const sources = wordsOfSources(content.entries);
  const isRight = (word: string, ofSources: ReadonlySet<string> | undefined) =>
    [[word], ...waysToRead(word, locale)].some((way) =>
      way.every(
        (part) =>
          known.has(part) || [names, listed, ofSources].some((words) => isListed(part, words)),
      ),
    );
  const suspects = new Set([...words].filter((word) => !isRight(word, undefined)));
  const unknown = new Map<string, { word: string; passage: Passage }>();
  for (const { passage, words: found } of texts) {
    const { entry } = passage;
    const ofSources = entry && sources.get(`${entry.collection}/${entry.id}`);
    for (const word of found.filter((each) => suspects.has(each))) {
      const place = `${entry?.path} ${word}`;
      if (!unknown.has(place) && !isRight(word, ofSources)) unknown.set(place, { word, passage });
    }
  }
  const meantBy = (word: string) =>
    waysToRead(word, locale)
      .filter((way) => way.length === 1)
      .map(([stem = '']) => nearest.get(stem))
      .find(Boolean);
  return [...unknown.values()].map(({ word, passage }) =>
    passage.faultAt(word, {
      rule: 'spelling/unknown',
      severity: 'warning',
      message: `has “${word}”, which is in no dictionary of this language`,
      remedy: `${meantBy(word) ? `Did you mean “${meantBy(word)}”? ` : ''}If it is right, add it to content/spelling/${locale}.yaml, a name to content/spelling/names.yaml.`,
    }),
  );
}
