import { isForReaders } from '../unfinished.ts';
import { originalFinder } from '../originals.ts';
import { recordedDigests } from '../translation-digest.ts';
import { recordBlock } from '../translation-block.ts';
import { advice, fieldFault } from './rule.ts';

/**
 * A translation that does not say which words it translates can never be told to be out of date. A warning: readers
 * lose nothing by it, and whoever saved it in the editor could not know the code.
 */
export const translationsAreRecorded = advice(({ entries }) => {
  const originalOf = originalFinder(entries);
  return entries.flatMap((entry) => {
    const original = originalOf(entry);
    if (entry.isOriginal || !original || entry.data['translation'] !== undefined) return [];
    const block = recordBlock({ of: recordedDigests(original), by: 'person' });
    return fieldFault(entry, ['translation'], {
      severity: isForReaders(original) ? 'warning' : 'info',
      rule: 'translation/no-record',
      message: 'does not say which words of the original it translates',
      remedy: `If it says what ${original.path} says today, write among its fields, by: machine where a program wrote it,\n${block}or run npm run report -- --record ${entry.path} --by person`,
    });
  });
});
