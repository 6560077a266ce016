import type { Content } from '../../content-files/content.ts';
import { plainText } from '../../domain/language/plain-text.ts';
import { longSentence, readabilityOf } from '../../domain/language/readability.ts';
import { table } from './table.ts';

/** Reading figures of every article and page, and the sentences that are too long. */
export function articlesReport({ entries }: Content): string {
  const texts = entries
    .filter(
      ({ collection, body }) => /^(explainers|campaigns|pages)$/.test(collection) && body.trim(),
    )
    .map(({ collection, id, locale, body }) => ({
      name: `${collection}/${id}`,
      locale,
      reading: readabilityOf(plainText(body), locale),
    }));
  const rows = texts.map(({ name, locale, reading }) => [
    name,
    locale,
    reading.words.toString(),
    reading.sentenceLength.toFixed(1),
    reading.longest.words.toString(),
    reading.lix.toFixed(0),
  ]);
  const long = texts.filter(({ reading }) => reading.longest.words >= longSentence);
  return [
    'Texts (advice): words, words in a sentence, longest sentence, LIX (below 30 is easy)',
    table(['text', 'language', 'words', 'mean', 'longest', 'LIX'], rows),
    ...long.map(({ name, locale, reading }) => `  ${name} ${locale}: “${reading.longest.text}”`),
  ].join('\n');
}
