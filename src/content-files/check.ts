import type { CalendarDate } from '../domain/publication/calendar-date.ts';
import { buildDay } from './build-day.ts';
import { type Content } from './content.ts';
import { type Fault, inReadingOrder } from './fault.ts';
import { readContent } from './read-content.ts';
import { addressesAreUnique, sectionsKeepTheirWords } from './rules/addresses.ts';
import { citationsAreListed, citationsAreWhole, sourcesAreUsedOnce } from './rules/citations.ts';
import { notesBelongToContacts } from './rules/contact-notes.ts';
import { correctionsHappenedInOrder, correctionsNameAnEntry } from './rules/corrections.ts';
import { countriesExist } from './rules/countries.ts';
import { emergencyStandsFirst, emergencyStandsOnce } from './rules/emergency-first.ts';
import { entryLinksLead } from './rules/entry-links.ts';
import { servicesAreReadAgain } from './rules/freshness.ts';
import { textsAreSafe } from './rules/mdx-safety.ts';
import { messagesNameTheirValues } from './rules/messages.ts';
import { translationsHaveAnOriginal } from './rules/originals.ts';
import {
  publishedAddressesAreRecorded,
  publishedAddressesLast,
} from './rules/recorded-addresses.ts';
import { referencesExist } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { campaignsHaveASeason, entriesGoAfterTheyCame } from './rules/schedule.ts';
import { servicesHaveTheirOwnName } from './rules/service-names.ts';
import { numbersCanBeDialled, numbersStandOnce } from './rules/service-numbers.ts';
import { translationsAreRecorded } from './rules/translation-records.ts';
import { translationsAreTranslated } from './rules/untranslated.ts';
import { numbersAreNotTyped } from './rules/typed-numbers.ts';
import { linksLeadToWhatIsPublished } from './rules/unpublished-links.ts';
import { withheldNumbersStayHidden } from './rules/withheld-numbers.ts';

const rules: readonly Rule[] = [
  translationsHaveAnOriginal,
  translationsAreRecorded,
  translationsAreTranslated,
  referencesExist,
  countriesExist,
  addressesAreUnique,
  sectionsKeepTheirWords,
  notesBelongToContacts,
  numbersCanBeDialled,
  numbersStandOnce,
  emergencyStandsOnce,
  emergencyStandsFirst,
  servicesHaveTheirOwnName,
  servicesAreReadAgain,
  citationsAreWhole,
  citationsAreListed,
  sourcesAreUsedOnce,
  textsAreSafe,
  entryLinksLead,
  linksLeadToWhatIsPublished,
  numbersAreNotTyped,
  withheldNumbersStayHidden,
  campaignsHaveASeason,
  entriesGoAfterTheyCame,
  correctionsHappenedInOrder,
  correctionsNameAnEntry,
  publishedAddressesLast,
  publishedAddressesAreRecorded,
  messagesNameTheirValues,
];

/**
 * Reads the content and says everything that is wrong with it, in reading order.
 * @param today for the warnings that come with age, and for days that lie ahead; that of the build where it is left out
 */
export function checkContent(
  directory: string,
  today?: CalendarDate,
): { content: Content; faults: Fault[] } {
  const content = readContent(directory);
  return { content, faults: faultsOf(content, today ?? buildDay(content.association?.timeZone)) };
}

/** Everything that is wrong with content that was read, in reading order. */
export function faultsOf(content: Content, today: CalendarDate): Fault[] {
  const faults = rules.flatMap((rule) => rule(content, today));
  return inReadingOrder([...content.faults, ...faults]);
}
