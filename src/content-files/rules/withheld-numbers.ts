import { isDialable } from '../../domain/urls/dial.ts';
import { fieldFault, type Rule } from './rule.ts';

/** A number that is withheld may not stand in what readers see of the sources of its entry. */
export const withheldNumbersStayHidden: Rule = ({ entries }) =>
  entries
    .filter(({ collection, isOriginal, data }) => {
      return collection === 'services' && isOriginal && data['publish'] === true;
    })
    .flatMap((original) => {
      const withheld = withheldValues(original.data['contacts']);
      return asList<{ seen?: unknown }>(original.data['sources']).flatMap((source, index) => {
        const seen = source?.seen;
        if (typeof seen !== 'string' || !withheld.some((value) => givesAway(seen, value))) {
          return [];
        }
        return fieldFault(original, ['sources', index, 'seen'], {
          rule: 'service/withheld',
          message: 'gives away a number that is withheld',
          remedy: 'Write “a phone number” in its place until the number may be shown.',
        });
      });
    });

const asList = <Item>(value: unknown) => (Array.isArray(value) ? (value as (Item | null)[]) : []);

function withheldValues(contacts: unknown): string[] {
  return asList<{ value?: unknown; publish?: unknown }>(contacts)
    .filter((contact) => contact?.publish === false)
    .map((contact) => contact?.value)
    .filter((value) => typeof value === 'string');
}

/** A number is known by its last digits, whether a text has its country code or not, and in any groups. */
function givesAway(text: string, value: string): boolean {
  if (!isDialable(value)) return text.includes(value);
  const start = value.startsWith('+') ? '' : '(?<!\\d)';
  const digits = value.slice(-6).replaceAll(/\d(?=\d)/g, '$&[\\s.()-]*');
  return new RegExp(`${start}${digits}(?!\\d)`).test(text);
}
