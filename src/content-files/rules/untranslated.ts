import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { originalFinder } from '../originals.ts';
import { isUnfinishedTranslation } from '../unfinished.ts';
import { bodyFault, fieldFault, type Rule, wordFields } from './rule.ts';

/**
 * What was copied to be written over is not shown as a translation. A name or a short title may be the same in two
 * languages; a sentence is not.
 */
export const translationsAreTranslated: Rule = ({ entries }) => {
  const originalOf = originalFinder(entries);
  return entries.flatMap((entry): Fault[] => {
    const original = originalOf(entry);
    if (entry.isOriginal || !original) return [];
    if (!isUnfinishedTranslation(entry)) return copiedWords(entry, original);
    return [
      fieldFault(entry, ['translation', 'unfinished'], {
        severity: 'info',
        rule: 'translation/unfinished',
        message: 'is not done: readers see the original',
        remedy: `When it is translated, run npm run report -- --record ${entry.path} --by person`,
      }),
    ];
  });
};

function copiedWords(entry: EntryFile, original: EntryFile): Fault[] {
  const sentences = new Set(
    [...wordFields(original)].map(({ text }) => inOneLine(text)).filter(isSentence),
  );
  const fields = [...wordFields(entry)]
    .filter(({ text }) => sentences.has(inOneLine(text)))
    .map(({ field }) => fieldFault(entry, field, untranslated));
  const body = inOneLine(entry.body);
  return isSentence(body) && body === inOneLine(original.body)
    ? [...fields, bodyFault(entry, { line: 1, column: 1 }, untranslated)]
    : fields;
}

const untranslated = {
  rule: 'translation/untranslated',
  message: 'still has the words of the original',
  remedy: 'Translate them. Until you have, write unfinished: true under translation.',
};

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `'LGBTQ+' -> false`: short enough to be a name. A text of nothing but components has no words of its own. */
const isSentence = (text: string): boolean =>
  text.replace(/<[^>]*>/g, '').split(/\p{L}{2,}/u).length > 6;
