import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js';
import { shortCodesToCall } from '../../domain/numbers/short-codes.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { parseBody } from '../mdx.ts';
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
        find(text).map((number) => fieldFault(entry, field, typed(number, inField))),
      ),
      ...bodyFaults(entry, find),
    ]),
    ...faultsInMessages(content, find),
  ];
};

type NumberFinder = (text: string) => string[];

const inText =
  'Name the service instead, as in <Service id="fr-3114" />: its number stands in one place.';
const inField = 'Name the service by its name instead: its number stands in one place.';

const typed = (number: string, remedy: string) => ({
  rule: 'number/typed',
  message: `has the phone number “${number}” typed in the text`,
  remedy,
});

function bodyFaults(entry: EntryFile, find: NumberFinder): Fault[] {
  const parsed = parseBody(entry.body);
  if (!('tree' in parsed)) return [];
  return proseOf(parsed.tree).flatMap((prose) =>
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
        .flatMap(find)
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
  const countries = countriesOf(content);
  const shortCodes = shortCodesOf(content);
  return (whole) => {
    const text = whole.slice(0, longest);
    if (!/\d\d/.test(text)) return [];
    const long = countries.flatMap((country) =>
      findPhoneNumbersInText(text, country).map(({ startsAt, endsAt }) =>
        text.slice(startsAt, endsAt),
      ),
    );
    return [
      ...new Set([...long, ...shortCodesToCall(text, shortCodes).map(({ number }) => number)]),
    ];
  };
}

/** A number with its country code is one in any country; those of the directory also without. */
function countriesOf({ entries }: Content): CountryCode[] {
  const codes = new Set(entries.flatMap(({ country }) => country ?? []));
  const known = [...codes].filter((code) => code.length === 2);
  return (known.length > 0 ? known : ['fr']).map((code) => code.toUpperCase() as CountryCode);
}

function shortCodesOf({ entries }: Content): ReadonlySet<string> {
  const contacts = entries.flatMap(({ data }) =>
    Array.isArray(data['contacts']) ? (data['contacts'] as ({ value?: unknown } | null)[]) : [],
  );
  const values = contacts
    .map((contact) => contact?.value)
    .filter((value) => typeof value === 'string');
  return new Set(values.filter((value) => /^\d{2,6}$/.test(value)));
}
