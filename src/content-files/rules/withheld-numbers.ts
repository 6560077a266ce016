import { fieldFault, type Rule } from './rule.ts';

interface WithheldContact {
  readonly value: unknown;
  readonly shown?: unknown;
  readonly publish?: unknown;
}

/** A number that is withheld may not stand in what readers see of the sources of its entry. */
export const withheldNumbersStayHidden: Rule = ({ entries }) =>
  entries
    .filter(({ collection, isOriginal, data }) => {
      return collection === 'services' && isOriginal && data['publish'] === true;
    })
    .flatMap((original) => {
      const numbers = withheldNumbers(original.data['contacts']);
      return asList(original.data['sources']).flatMap((source, index) => {
        const { seen } = source as { seen?: unknown };
        if (typeof seen !== 'string' || !numbers.some((number) => seen.includes(number))) return [];
        return fieldFault(original, ['sources', index, 'seen'], {
          rule: 'service/withheld',
          message: 'gives away a number that is withheld',
          remedy: 'Write “a phone number” in its place until the number may be shown.',
        });
      });
    });

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function withheldNumbers(contacts: unknown): string[] {
  return (asList(contacts) as WithheldContact[])
    .filter(({ publish }) => publish === false)
    .flatMap(({ value, shown }) => [value, shown])
    .filter((number) => typeof number === 'string');
}
