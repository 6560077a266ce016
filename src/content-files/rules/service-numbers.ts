import { type CountryCode, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js';
import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';
import { type WrittenContact, contactsOf } from '../contacts.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { fieldFault, type Rule } from './rule.ts';

const services: (content: Parameters<Rule>[0]) => EntryFile[] = ({ entries }) =>
  entries.filter(({ collection, isOriginal }) => collection === 'services' && isOriginal);

/**
 * A whole number can be dialled: it is one that its country gives out, and it is a number of the service's own
 * country unless the entry says that the call abroad costs money. Short codes are left as they are: no list holds them all.
 */
export const numbersCanBeDialled: Rule = (content) =>
  services(content).flatMap((entry) =>
    contactsOf(entry).flatMap((contact) => {
      const finding = findingOf(entry.country ?? '', contact);
      return finding ? fieldFault(entry, ['contacts', contact.index, 'value'], finding) : [];
    }),
  );

/** The same number twice leaves a reader to guess what the difference is. */
export const numbersStandOnce: Rule = (content) =>
  services(content).flatMap((entry) => {
    const contacts = contactsOf(entry);
    return contacts.flatMap(({ index, type, value }, place) => {
      const isSecond = contacts
        .slice(0, place)
        .some((earlier) => earlier.type === type && earlier.value === value);
      if (!isSecond) return [];
      return fieldFault(entry, ['contacts', index, 'value'], {
        rule: 'service/duplicate-contact',
        message: `is listed twice as ${type}`,
        remedy: 'Keep one contact: its languages, hours and note stand there together.',
      });
    });
  });

type Finding = Pick<Fault, 'rule' | 'message' | 'remedy'>;

const wholeNumber = /^\+\d{6,15}$/;

function findingOf(country: string, { type, value, cost }: WrittenContact): Finding | undefined {
  const isNumber = type === 'phone' || type === 'sms' || type === 'whatsapp';
  if (!isNumber || !wholeNumber.test(value)) return undefined;
  const number = parsePhoneNumberFromString(value);
  const code = shortCodeIn(value, country, number);
  if (code !== undefined) return prefixedShortCode(code);
  // WhatsApp keeps the number of its first day: some in Brazil lack the digit that every phone there has got since.
  const isReal = type === 'whatsapp' ? number?.isPossible() : number?.isValid();
  if (!number || !isReal) return noNumber;
  if (number.number !== value) return otherwiseWritten(number.number);
  const isOwn = callingCodeOf(country) === number.countryCallingCode;
  const isOfNoCountry = country === 'int' || number.isNonGeographic();
  if (isOwn || isOfNoCountry || type === 'whatsapp' || cost === 'paid') return undefined;
  return foreignNumber(country, number);
}

const noNumber: Finding = {
  rule: 'service/number',
  message: 'is not a number that exists in its country',
  remedy: 'Compare it digit by digit with the source: one may be missing, or swapped.',
};

/** A library that reads numbers passes over a zero that a phone would dial. */
const otherwiseWritten = (number: string): Finding => ({
  rule: 'service/number',
  message: `is not written as a phone dials it, which is ${number}`,
  remedy: 'Leave out the zero that stands before the number within its country.',
});

const prefixedShortCode = (code: string): Finding => ({
  rule: 'service/short-code',
  message: `is the short code ${code} with a country code before it`,
  remedy: `Write "${code}": a short code is dialled as it is, and reaches nobody with a country code.`,
});

const foreignNumber = (country: string, { country: other, countryCallingCode }: PhoneNumber) => ({
  rule: 'service/foreign-number',
  message: `is a number of another country (+${countryCallingCode}) in services/${country}/`,
  remedy: `Compare the country code with the source. If it is right, move the folder to services/${
    other?.toLowerCase() ?? 'int'
  }/, or say cost: paid where people really call abroad.`,
});

const callingCodeOf = (country: string) =>
  isSupportedCountry(country.toUpperCase())
    ? getCountryCallingCode(country.toUpperCase() as CountryCode)
    : undefined;

/** What follows a country code and is too short for a number, though it looks like one that helps: `+333114 -> '3114'`. */
function shortCodeIn(
  value: string,
  country: string,
  number: PhoneNumber | undefined,
): string | undefined {
  if (number?.isValid()) return undefined;
  const prefix = `+${number?.countryCallingCode ?? callingCodeOf(country) ?? ''}`;
  const rest = value.startsWith(prefix) ? value.slice(prefix.length) : '';
  return /^\d{2,6}$/.test(rest) ? rest : undefined;
}
