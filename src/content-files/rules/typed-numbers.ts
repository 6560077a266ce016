import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js';
import { numberLinksIn } from '../../domain/numbers/number-links.ts';
import { shortCodesToCall } from '../../domain/numbers/short-codes.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { treeOf } from '../entry-body.ts';
import { placeOf, proseOf } from '../prose.ts';
import { bodyFault, fieldFault, type Rule, wordFields } from './rule.ts';

/** Longer texts have a fault of their own; reading them for numbers would only cost time. */
const longest = 20_000;

/** A number stands in one place, its service. Typed into a text it would go out of date unseen. */
export const numbersAreNotTyped: Rule = (content) => {
  const find = numberFinder(content);
  return [
    ...content.entries.flatMap((entry) => [
      ...[...wordFields(entry)].flatMap(({ field, text }) =>
        findInWords(text, find).map((number) => fieldFault(entry, field, typed(number, inField))),
      ),
      ...bodyFaults(entry, find),
    ]),
    ...faultsInMessages(content, find),
  ];
};

type NumberFinder = (text: string) => string[];

/** Words in a field are no Markdown: an address of WhatsApp stands there as text. */
function findInWords(text: string, find: NumberFinder): string[] {
  const links = numberLinksIn(text);
  return links.length ? links : find(text);
}

const inText =
  'Name the service instead, as in <Service id="fr-3114" />: its number stands in one place.';
const inField = 'Name the service by its name instead: its number stands in one place.';

const typed = (number: string, remedy: string) => ({
  rule: 'number/typed',
  message: `has the phone number “${number}” typed in the text`,
  remedy,
});

function bodyFaults(entry: EntryFile, find: NumberFinder): Fault[] {
  const tree = treeOf(entry);
  if (!tree) return [];
  return proseOf(tree).flatMap((prose) =>
    find(prose.text).map((number) =>
      bodyFault(entry, placeOf(entry.body, prose, number), typed(number, inText)),
    ),
  );
}

function faultsInMessages({ messages }: Content, find: NumberFinder): Fault[] {
  return [...messages.values()].flatMap(({ path, data, positionOf }) =>
    Object.entries(data ?? {}).flatMap(([key, message]) =>
      [message]
        .flatMap((forms) => (typeof forms === 'string' ? [forms] : Object.values(forms)))
        .flatMap((text) => findInWords(text, find))
        .map((number) => ({
          path,
          ...positionOf([key]),
          severity: 'error' as const,
          field: key,
          ...typed(number, inField),
        })),
    ),
  );
}

function numberFinder(content: Content): NumberFinder {
  const countries = (content.association?.countries ?? []).map(
    (code) => code.toUpperCase() as CountryCode,
  );
  const shortCodes = shortCodesOf(content);
  const directory = longNumbersOf(content);
  return (whole) => {
    const text = whole.slice(0, longest);
    if (!/\d\d/.test(text)) return [];
    const parsed = [undefined, ...countries]
      .flatMap((country) => findPhoneNumbersInText(text, country))
      .map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt))
      .filter((number) => digitsOf(number).length >= leastDigits);
    const known = [...text.matchAll(digitGroups)]
      .map(([number]) => number)
      .filter((number) => isOfDirectory(digitsOf(number), directory));
    const short = shortCodesToCall(text, shortCodes).map(({ number }) => number);
    return [...new Set([...parsed, ...known, ...short])];
  };
}

/** Shorter ones are short codes, which have a rule of their own, or years. */
const leastDigits = 7;

const digitGroups = /\+?\(?\d(?:[ ().\u00a0\u202f-]{0,2}\d){6,14}/g;

const digitsOf = (number: string) => number.replaceAll(/\D/g, '');

/** Whether digits are a number of the directory, as it is dialled from within its country or from abroad. */
function isOfDirectory(digits: string, directory: readonly string[]): boolean {
  const national = digits.replace(/^0+/, '');
  return national.length >= leastDigits && directory.some((number) => number.endsWith(national));
}

const valuesOf = ({ entries }: Content): string[] =>
  entries
    .flatMap(({ data }) =>
      Array.isArray(data['contacts']) ? (data['contacts'] as ({ value?: unknown } | null)[]) : [],
    )
    .map((contact) => contact?.value)
    .filter((value) => typeof value === 'string');

const longNumbersOf = (content: Content): string[] =>
  valuesOf(content).filter((value) => /^\+\d{7,15}$/.test(value));

const shortCodesOf = (content: Content): ReadonlySet<string> =>
  new Set(valuesOf(content).filter((value) => /^\d{2,6}$/.test(value)));
