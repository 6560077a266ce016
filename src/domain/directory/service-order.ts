import { type ServiceKind, serviceKinds } from '../../config/service-kinds.ts';
import type { Hours } from '../hours/hours.ts';

interface OrderedService {
  readonly id: string;
  readonly facts: {
    readonly kind: ServiceKind;
    /** Whom it is for, those it is made for first. */
    readonly audience: readonly string[];
    readonly contacts: readonly { readonly type: string; readonly hours?: Hours | undefined }[];
  };
}

/**
 * Sorts a directory: emergency first, then by kind; within a kind those that answer day and night, then
 * those with known hours; among them those for any student before those for some; then by id, so that the order never depends on chance.
 */
export function serviceOrder(a: OrderedService, b: OrderedService): number {
  return (
    serviceKinds.indexOf(a.facts.kind) - serviceKinds.indexOf(b.facts.kind) ||
    availability(b) - availability(a) ||
    Number(isForAnyStudent(b)) - Number(isForAnyStudent(a)) ||
    (a.id < b.id ? -1 : 1)
  );
}

const isForAnyStudent = ({ facts }: OrderedService) =>
  facts.audience[0] === 'everyone' || facts.audience[0] === 'students';

function availability({ facts }: OrderedService): number {
  const hours = facts.contacts.map((contact) => contact.hours);
  if (hours.some((known) => known?.roundTheClock && known.term === 'always')) return 2;
  return hours.some((known) => known !== undefined) ? 1 : 0;
}
