import type { Hours } from '../hours/hours.ts';

interface OrderedService {
  readonly id: string;
  readonly facts: {
    readonly kind: string;
    readonly contacts: readonly { readonly type: string; readonly hours?: Hours | undefined }[];
  };
}

const kinds = [
  'emergency',
  'crisis-line',
  'nightline',
  'student-service',
  'topic-line',
  'directory',
];

/**
 * Sorts a directory: emergency first, then by kind; within a kind those that answer day and night, then
 * those with known hours, then by id, so that the order never depends on chance.
 */
export function serviceOrder(a: OrderedService, b: OrderedService): number {
  return (
    kinds.indexOf(a.facts.kind) - kinds.indexOf(b.facts.kind) ||
    availability(b) - availability(a) ||
    (a.id < b.id ? -1 : 1)
  );
}

function availability({ facts }: OrderedService): number {
  const hours = facts.contacts.map((contact) => contact.hours);
  if (hours.some((known) => known?.roundTheClock && known.term === 'always')) return 2;
  return hours.some((known) => known !== undefined) ? 1 : 0;
}
