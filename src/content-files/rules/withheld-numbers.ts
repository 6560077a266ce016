import { givesAway } from '../../domain/directory/withheld-numbers.ts';
import { shownServices } from '../shown-services.ts';
import { advice, fieldFault } from './rule.ts';

/**
 * A number that is withheld may not stand in what readers see of the sources of its entry. The page leaves such a sentence
 * out, so this only warns: a build that fails would leave the wrong number online.
 */
export const withheldNumbersStayHidden = advice((content) =>
  shownServices(content).flatMap((original) => {
    const withheld = withheldValues(original.data['contacts']);
    return asList<{ seen?: unknown }>(original.data['sources']).flatMap((source, index) => {
      const seen = source?.seen;
      if (typeof seen !== 'string' || !withheld.some((value) => givesAway(seen, value))) {
        return [];
      }
      return fieldFault(original, ['sources', index, 'seen'], {
        severity: 'warning',
        rule: 'service/withheld',
        message: 'gives away a number that is withheld, so readers do not see this sentence',
        remedy: 'Write “a phone number” in its place until the number may be shown.',
      });
    });
  }),
);

const asList = <Item>(value: unknown) => (Array.isArray(value) ? (value as (Item | null)[]) : []);

function withheldValues(contacts: unknown): string[] {
  return asList<{ value?: unknown; publish?: unknown }>(contacts)
    .filter((contact) => contact?.publish === false)
    .map((contact) => contact?.value)
    .filter((value) => typeof value === 'string');
}
