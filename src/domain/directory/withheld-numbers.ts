import { isDialable } from '../urls/dial.ts';

/** What stands where a sentence would give a withheld number away. */
export const withheldMark = '…';

interface Contact {
  readonly value: string;
  readonly publish: boolean;
}

/**
 * Sources of a service without what would give away a contact that is withheld: a number that turned out wrong goes from
 * the whole page at once.
 * `([{ seen: 'the page: 09 72 39 40 50' }], [its contact, withheld]) -> [{ seen: '…' }]`
 */
export function withoutWithheld<Source extends { readonly seen: string }>(
  sources: readonly Source[],
  contacts: readonly Contact[],
): Source[] {
  const withheld = contacts.filter(({ publish }) => !publish);
  return sources.map((source) =>
    withheld.some(({ value }) => givesAway(source.seen, value))
      ? { ...source, seen: withheldMark }
      : source,
  );
}

/**
 * Whether a text says a number or an address. A number is known by its last digits, whether the text has its country
 * code or not, and in any groups. `('call 09 72 39 40 50', '+33972394050') -> true`
 */
export function givesAway(text: string, value: string): boolean {
  if (!isDialable(value)) return text.includes(value);
  const start = value.startsWith('+') ? '' : '(?<!\\d)';
  const digits = value.slice(-6).replaceAll(/\d(?=\d)/g, '$&[\\s.()-]*');
  return new RegExp(`${start}${digits}(?!\\d)`).test(text);
}
