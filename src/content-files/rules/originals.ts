import { fieldFault, type Rule } from './rule.ts';

/** A translation needs the file that holds its facts. */
export const translationsHaveAnOriginal: Rule = ({ entries, association }) => {
  const originals = new Set(
    entries.filter((entry) => entry.isOriginal).map(({ collection, id }) => `${collection}/${id}`),
  );
  return entries
    .filter(({ collection, id }) => !originals.has(`${collection}/${id}`))
    .map((entry) => {
      const source = association?.sourceLanguages[entry.collection] ?? 'en';
      return fieldFault(entry, [], {
        rule: 'translation/no-original',
        message: `translates an entry that has no index.${source}.mdx`,
        remedy: `Write index.${source}.mdx beside it: that file holds the facts. If it exists, mend its faults first.`,
      });
    });
};
