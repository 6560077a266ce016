import { type Fault, inReadingOrder } from '../../content-files/fault.ts';
import type { ContentLink } from './content-links.ts';
import type { Visit } from './visits.ts';

/** What is wrong with the links of the content, at every place that names them. */
export function linkFaults(
  links: readonly ContentLink[],
  visits: ReadonlyMap<string, Visit>,
): Fault[] {
  const faults = links.flatMap(({ address, ...place }): Fault[] => {
    const finding = findingFor(address, visits.get(address));
    return finding ? [{ ...place, field: '', ...finding }] : [];
  });
  return inReadingOrder(faults);
}

type Finding = Pick<Fault, 'severity' | 'rule' | 'message' | 'remedy'>;

function findingFor(address: string, visit: Visit | undefined): Finding | undefined {
  switch (visit?.kind) {
    case 'gone':
      return {
        severity: 'error',
        rule: 'link/gone',
        message: `${address} is no longer there (${visit.status})`,
        remedy:
          'Find where it is now, or another source that says the same. What only this page said has no source any more.',
      };
    case 'moved':
      return {
        severity: 'warning',
        rule: 'link/moved',
        message: `${address} has moved for good to ${visit.to}`,
        remedy: 'Open the new address. If it says the same, write it here.',
      };
    case 'unreachable':
      return {
        severity: 'warning',
        rule: 'link/unreachable',
        message: `${address} ${visit.reason}`,
        remedy: 'Open it in a browser, and again on another day. If it stays away, find another.',
      };
    case 'refused':
      return byHand(`${address} lets no program look (${visit.status})`, 'link/refused');
    case 'busy': {
      const until = visit.retryAfter ? `, to be asked again after ${visit.retryAfter}` : '';
      return byHand(`${address} asks for a pause${until}`, 'link/busy');
    }
    case 'not-asked':
      return byHand(`${address} was not asked for: ${visit.reason}`, 'link/not-asked');
    default:
      return undefined;
  }
}

const byHand = (message: string, rule: string): Finding => ({
  severity: 'info',
  rule,
  message,
  remedy: 'Open it in a browser.',
});
