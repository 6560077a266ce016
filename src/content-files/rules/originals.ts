import { sourceLanguageOf } from '../../domain/translation/source-language.ts';
import { knownIds } from './references.ts';
import { fieldFault, type Rule } from './rule.ts';

/** A translation needs the file that holds its facts. */
export const translationsHaveAnOriginal: Rule = (content) => {
  const known = knownIds(content);
  const { entries, association } = content;
  return entries
    .filter(({ collection, id }) => !known[collection].has(id))
    .map((entry) => {
      const source = association
        ? sourceLanguageOf(association.sourceLanguages, entry.collection)
        : 'en';
      return fieldFault(entry, [], {
        rule: 'translation/no-original',
        message: `translates an entry that has no index.${source}.mdx`,
        remedy: `Write index.${source}.mdx beside it: that file holds the facts.`,
      });
    });
};
