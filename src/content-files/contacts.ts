import { type ContactType, contactTypes } from '../config/contact-types.ts';
import type { EntryFile } from './entry.ts';

/** A contact as it was written, as far as it is whole: what is missing or wrong has a fault of its own. */
export interface WrittenContact {
  readonly index: number;
  readonly type: ContactType;
  readonly value: string;
  readonly cost: unknown;
}

/** The contacts of a service that say how they are reached and by which number or address. */
export function contactsOf({ data }: EntryFile): WrittenContact[] {
  const written = Array.isArray(data['contacts']) ? (data['contacts'] as unknown[]) : [];
  return written.flatMap((contact, index) => {
    const { type, value, cost } = (contact ?? {}) as Record<string, unknown>;
    const known = contactTypes.find((name) => name === type);
    return known && typeof value === 'string' ? [{ index, type: known, value, cost }] : [];
  });
}
