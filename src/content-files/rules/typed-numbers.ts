import { findPhoneNumbersInText } from 'libphonenumber-js';
import type { CountryCode } from 'libphonenumber-js';
import { shortCodesToCall } from '../../domain/numbers/short-codes.ts';
import type { Content } from '../content.ts';
import { nodesOf, parseBody } from '../mdx.ts';
import { bodyFault, fieldFault, placeIn, type Rule, wordFields } from './rule.ts';

/** A number stands in one place, its service. Typed into a text it would go out of date unseen. */
export const numbersAreNotTyped: Rule = (content) => {
  const countries = countriesOf(content);
  const shortCodes = shortCodesOf(content);
  const find = (text: string) => numbersIn(text, countries, shortCodes);
  return content.entries.flatMap((entry) => {
    const parsed = parseBody(entry.body);
    const nodes = 'tree' in parsed ? [...nodesOf(parsed.tree)].filter(isProse) : [];
    return [
      ...[...wordFields(entry)].flatMap(({ field, text }) =>
        find(text).map(({ shown }) => fieldFault(entry, field, typed(shown))),
      ),
      ...nodes.flatMap((node) =>
        find(node.value ?? '').map(({ shown, offset }) =>
          bodyFault(entry, placeIn(node, offset), typed(shown)),
        ),
      ),
    ];
  });
};

const isProse = ({ type }: { type: string }) => type === 'text' || type === 'inlineCode';

const typed = (number: string) => ({
  rule: 'number/typed',
  message: `has the phone number “${number}” typed in the text`,
  remedy:
    'Name the service instead, as in <Service id="fr-3114" />: its number stands in one place.',
});

interface FoundNumber {
  readonly shown: string;
  readonly offset: number;
}

function numbersIn(
  text: string,
  countries: readonly CountryCode[],
  shortCodes: ReadonlySet<string>,
) {
  const found = new Map<number, FoundNumber>();
  for (const country of countries) {
    for (const { startsAt, endsAt } of findPhoneNumbersInText(text, country)) {
      found.set(startsAt, { shown: text.slice(startsAt, endsAt), offset: startsAt });
    }
  }
  for (const { number, offset } of shortCodesToCall(text, shortCodes)) {
    found.set(offset, { shown: number, offset });
  }
  return [...found.values()];
}

function countriesOf({ entries }: Content): CountryCode[] {
  const codes = new Set(entries.flatMap(({ country }) => country ?? []));
  return [...codes]
    .filter((code) => code.length === 2)
    .map((code) => code.toUpperCase() as CountryCode);
}

function shortCodesOf({ entries }: Content): ReadonlySet<string> {
  const contacts = entries.flatMap(({ data }) =>
    Array.isArray(data['contacts']) ? (data['contacts'] as { value?: unknown }[]) : [],
  );
  return new Set(
    contacts.map(({ value }) => String(value)).filter((value) => /^\d{2,6}$/.test(value)),
  );
}
