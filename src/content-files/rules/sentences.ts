import { plainText } from '../../domain/language/plain-text.ts';
import {
  hardText,
  longSentencesIn,
  readabilityOf,
  tooLongSentence,
} from '../../domain/language/readability.ts';
import { passagesOf } from '../passages.ts';
import { advice, bodyFault } from './rule.ts';

/** Long sentences lose a tired reader. Advice, and a warning where a sentence is very long. */
export const sentencesAreShort = advice((content) =>
  passagesOf(content)
    .filter(({ kind }) => kind !== 'message')
    .flatMap(({ text, locale, faultAt }) =>
      longSentencesIn(text, locale).map((sentence) =>
        faultAt(firstWords(sentence.text), {
          rule: 'reading/long-sentence',
          severity: sentence.words >= tooLongSentence ? 'warning' : 'info',
          message: `has a sentence of ${sentence.words} words: “${firstWords(sentence.text)} …”`,
          remedy: 'Make two or three sentences of it.',
        }),
      ),
    ),
);

const firstWords = (sentence: string) => sentence.split(' ').slice(0, 5).join(' ');

/** LIX counts long words of Latin letters: in Arabic it says nothing of a single text. */
export const textsReadEasily = advice(({ entries }) =>
  entries
    .filter(({ locale, body }) => locale !== 'ar' && body.trim() !== '')
    .flatMap((entry) => {
      const { lix, words } = readabilityOf(plainText(entry.body.slice(0, longest)), entry.locale);
      if (words < leastWords || lix < hardText) return [];
      return bodyFault(
        entry,
        { line: 1, column: 1 },
        {
          rule: 'reading/hard',
          severity: 'info',
          message: `is hard to read: LIX ${lix.toFixed(0)}, and below 30 is easy`,
          remedy: 'Use shorter sentences, and shorter words where there are some.',
        },
      );
    }),
);

/** The start of a text tells as much as all of it. */
const longest = 20_000;

/** Of fewer words LIX is a matter of chance. */
const leastWords = 100;
