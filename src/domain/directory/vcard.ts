import type { ContactType } from '../../config/contact-types.ts';
import { contactLink } from '../urls/dial.ts';

/** A service as an address book keeps it. */
export interface ServiceCard {
  /** The same for every language of the entry, so that a second import replaces the first. */
  readonly id: string;
  readonly name: string;
  readonly nameLanguage: string;
  readonly contacts: readonly { readonly type: ContactType; readonly value: string }[];
  /** Languages that a source states. */
  readonly languages: readonly string[];
  readonly website: string | undefined;
  /** Hours in words, and when it was read. */
  readonly note: string;
  readonly noteLanguage: string;
  /** The day of what it says: `2026-11-21`. */
  readonly revised: string;
}

/** The ways that an address book keeps: a card of sites alone would be of no use in it. */
export const isKeptInContacts = ({ type }: { readonly type: ContactType }): boolean =>
  type === 'phone' || type === 'sms' || type === 'email';

/** A service as vCard 4.0 (RFC 6350). Short codes are written as they are dialled: `tel:3114`. */
export function vcard(card: ServiceCard): string {
  const addresses = new Set([
    ...card.contacts.filter((contact) => !isKeptInContacts(contact)).map(contactLink),
    ...(card.website ? [card.website] : []),
  ]);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:${card.id}`,
    `FN;LANGUAGE=${card.nameLanguage}:${escaped(card.name)}`,
    `ORG;LANGUAGE=${card.nameLanguage}:${escaped(card.name)}`,
    ...card.contacts.filter(isKeptInContacts).map(contactLine),
    ...[...addresses].map((address) => `URL:${address}`),
    ...card.languages.map((language) => `LANG:${language}`),
    `NOTE;LANGUAGE=${card.noteLanguage}:${escaped(card.note)}`,
    `REV:${card.revised.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function contactLine({ type, value }: { type: ContactType; value: string }): string {
  if (type === 'email') return `EMAIL:${escaped(value)}`;
  return `TEL;VALUE=uri;TYPE=${type === 'sms' ? 'text' : 'voice'}:tel:${value}`;
}

/** `'Paris; by night\nand day' -> 'Paris\; by night\nand day'`, with the end of the line as two letters */
export const escaped = (text: string): string =>
  text.replaceAll(/[\\,;]/g, '\\$&').replaceAll(/\r\n?|\n/g, '\\n');

const mostOctets = 75;

/**
 * A line of content in lines of at most 75 octets; each after the first starts with a space. No letter is cut in two,
 * whatever its octets are in UTF-8.
 */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > mostOctets) {
      parts.push(part);
      part = '';
      // The space at the start of the next line counts.
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
