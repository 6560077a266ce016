import { type Content } from './content.ts';
import { type Fault, inReadingOrder } from './fault.ts';
import { readContent } from './read-content.ts';
import { addressesAreUnique } from './rules/addresses.ts';
import { campaignsHaveASeason } from './rules/campaign-dates.ts';
import { citationsAreListed, sourcesAreUsedOnce } from './rules/citations.ts';
import { countriesExist } from './rules/countries.ts';
import { entryLinksLead } from './rules/entry-links.ts';
import { textsAreSafe } from './rules/mdx-safety.ts';
import { messagesNameTheirValues } from './rules/messages.ts';
import { translationsHaveAnOriginal } from './rules/originals.ts';
import { referencesExist } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { numbersAreNotTyped } from './rules/typed-numbers.ts';
import { withheldNumbersStayHidden } from './rules/withheld-numbers.ts';

const rules: readonly Rule[] = [
  translationsHaveAnOriginal,
  referencesExist,
  countriesExist,
  addressesAreUnique,
  citationsAreListed,
  sourcesAreUsedOnce,
  textsAreSafe,
  entryLinksLead,
  numbersAreNotTyped,
  withheldNumbersStayHidden,
  campaignsHaveASeason,
  messagesNameTheirValues,
];

/** Reads the content and says everything that is wrong with it, in reading order. */
export function checkContent(directory: string): { content: Content; faults: Fault[] } {
  const content = readContent(directory);
  const faults = rules.flatMap((rule) => rule(content));
  return { content, faults: inReadingOrder([...content.faults, ...faults]) };
}
