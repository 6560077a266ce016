import type { CalendarDate } from '../domain/publication/calendar-date.ts';
import { settleAccepted } from './accepted.ts';
import { buildDay } from './build-day.ts';
import { type Content } from './content.ts';
import { type Fault, inReadingOrder } from './fault.ts';
import { readContent } from './read-content.ts';
import { addressesAreUnique, sectionsKeepTheirWords } from './rules/addresses.ts';
import { alternativeTextsSayWhatIsShown } from './rules/alternative-texts.ts';
import { chartsCanBeDrawn, chartsKeepTheirFigures, chartsNameTheirSource } from './rules/charts.ts';
import { citationsAreListed, citationsAreWhole, sourcesAreUsedOnce } from './rules/citations.ts';
import { notesBelongToContacts } from './rules/contact-notes.ts';
import { correctionsHappenedInOrder, correctionsNameAnEntry } from './rules/corrections.ts';
import { countriesExist } from './rules/countries.ts';
import { titlesAreTheirOwn } from './rules/duplicate-words.ts';
import { daysHaveCome, reviewsAreDone } from './rules/days.ts';
import { countriesHaveUrgentServices } from './rules/urgent-service.ts';
import { emergencyStandsFirst, emergencyStandsOnce } from './rules/emergency-first.ts';
import { entryLinksLead } from './rules/entry-links.ts';
import { fragmentsLead } from './rules/fragments.ts';
import { servicesAreReadAgain } from './rules/freshness.ts';
import { internalLinksNameEntries } from './rules/internal-links.ts';
import { linkTextsSayWhereTheyLead } from './rules/link-texts.ts';
import { textsAreSafe } from './rules/mdx-safety.ts';
import { headingsAreInOrder } from './rules/headings.ts';
import { messagesNameTheirValues } from './rules/messages.ts';
import { translationsHaveAnOriginal } from './rules/originals.ts';
import { punctuationIsThatOfTheLanguage } from './rules/punctuation.ts';
import {
  publishedAddressesAreRecorded,
  publishedAddressesLast,
} from './rules/recorded-addresses.ts';
import { newsletterHasAPage } from './rules/newsletter.ts';
import { referencesExist } from './rules/references.ts';
import type { Advice, Rule } from './rules/rule.ts';
import { shortCodesAreUnique } from './rules/short-codes.ts';
import { campaignsHaveASeason, entriesGoAfterTheyCame } from './rules/schedule.ts';
import { sentencesAreShort, textsReadEasily } from './rules/sentences.ts';
import { servicesHaveTheirOwnName } from './rules/service-names.ts';
import { numbersCanBeDialled, numbersStandOnce } from './rules/service-numbers.ts';
import { keyMessagesHaveAnAlternative, messagesCanBeShared } from './rules/share-texts.ts';
import { translationsAreRecorded } from './rules/translation-records.ts';
import { translationsAreTranslated } from './rules/untranslated.ts';
import { numbersAreNotTyped } from './rules/typed-numbers.ts';
import { wordingIsSafe } from './rules/wording.ts';
import { graveTextsShowHelp } from './rules/wording-help.ts';
import { linksLeadToWhatIsPublished } from './rules/unpublished-links.ts';
import { withheldNumbersStayHidden } from './rules/withheld-numbers.ts';
import { picturesHaveTheirLetters } from './rules/picture-words.ts';
import { misspellings } from './spelling/misspellings.ts';

const rules: readonly (Rule | Advice)[] = [
  translationsHaveAnOriginal,
  translationsAreRecorded,
  translationsAreTranslated,
  referencesExist,
  newsletterHasAPage,
  countriesExist,
  addressesAreUnique,
  sectionsKeepTheirWords,
  shortCodesAreUnique,
  notesBelongToContacts,
  numbersCanBeDialled,
  numbersStandOnce,
  emergencyStandsOnce,
  emergencyStandsFirst,
  countriesHaveUrgentServices,
  servicesHaveTheirOwnName,
  servicesAreReadAgain,
  citationsAreWhole,
  citationsAreListed,
  sourcesAreUsedOnce,
  textsAreSafe,
  chartsCanBeDrawn,
  chartsNameTheirSource,
  chartsKeepTheirFigures,
  headingsAreInOrder,
  entryLinksLead,
  internalLinksNameEntries,
  fragmentsLead,
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
  titlesAreTheirOwn,
  daysHaveCome,
  reviewsAreDone,
  linkTextsSayWhereTheyLead,
  alternativeTextsSayWhatIsShown,
  keyMessagesHaveAnAlternative,
  messagesCanBeShared,
  picturesHaveTheirLetters,
  punctuationIsThatOfTheLanguage,
  sentencesAreShort,
  textsReadEasily,
  wordingIsSafe,
  graveTextsShowHelp,
];

/**
 * Reads the content and says everything that is wrong with it, in reading order. Spelling is left out: it takes
 * dictionaries, and no build stops for it.
 * @param today for the warnings that come with age, and for days that lie ahead; that of the build where it is left out
 */
export function checkContent(directory: string, today?: CalendarDate): CheckedContent {
  const content = readContent(directory);
  return { content, faults: faultsOf(content, today ?? buildDay(content.association?.timeZone)) };
}

/**
 * The errors alone, for a build, which stops for nothing else: the same that `checkContent` gives among its faults. Rules
 * that only advise are not asked, and no acceptance is settled, since errors cannot be accepted.
 */
export function contentErrors(directory: string, today?: CalendarDate): Fault[] {
  const content = readContent(directory);
  return errorsOf(content, today ?? buildDay(content.association?.timeZone));
}

/** The errors in content that was read. */
export function errorsOf(content: Content, today: CalendarDate): Fault[] {
  const asked = rules.filter((rule) => !('onlyAdvises' in rule));
  const faults = [...content.faults, ...asked.flatMap((rule) => rule(content, today))];
  return inReadingOrder(faults.filter(({ severity }) => severity === 'error'));
}

/** What `checkContent` says, with the spelling of every word, for `npm run check`. */
export async function checkContentAndSpelling(
  directory: string,
  today?: CalendarDate,
): Promise<CheckedContent> {
  const content = readContent(directory);
  const day = today ?? buildDay(content.association?.timeZone);
  const faults = [...ruleFaults(content, day), ...(await misspellings(content))];
  return { content, faults: inReadingOrder(settleAccepted(content, faults, 'with-spelling')) };
}

/** Everything that is wrong with content that was read, in reading order, but for its spelling. */
export function faultsOf(content: Content, today: CalendarDate): Fault[] {
  return inReadingOrder(settleAccepted(content, ruleFaults(content, today), 'without-spelling'));
}

const ruleFaults = (content: Content, today: CalendarDate): Fault[] => [
  ...content.faults,
  ...rules.flatMap((rule) => rule(content, today)),
];

interface CheckedContent {
  readonly content: Content;
  readonly faults: Fault[];
}
