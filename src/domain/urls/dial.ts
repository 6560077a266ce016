import type { ContactType } from '../../config/contact-types.ts';

/** Short codes, and the few national numbers that are dialled without an area code, such as 1577-0199 in Korea. */
const shortCode = /^\d{2,8}$/;
const internationalNumber = /^\+\d{6,15}$/;

/**
 * Whether a phone can dial the text as it stands: a short code, or E.164. A longer national number is neither: it
 * would be another number abroad.
 * `'3114' -> true`, `'+33972394050' -> true`, `'09 72 39 40 50' -> false`
 */
export function isDialable(value: string): boolean {
  return shortCode.test(value) || internationalNumber.test(value);
}

/**
 * Whether the number that people read is the one that is dialled. A national number may stand for an
 * international one when its digits, without the leading zero, end it.
 * `('+33972394050', '09 72 39 40 50') -> true`, `('3114', '31 41') -> false`
 */
export function isDialledAsShown(value: string, shown: string | undefined): boolean {
  if (shown === undefined) return true;
  const digits = shown.replaceAll(/\D/g, '');
  if (shortCode.test(value)) return digits === value;
  const national = digits.replace(/^0/, '');
  return national.length >= 6 && value.endsWith(national);
}

/**
 * The link that reaches a contact. Short codes are dialled as written, never with a country prefix.
 * `phone '3114' -> 'tel:3114'`, `email 'a@b.org' -> 'mailto:a@b.org'`, `chat 'https://…' -> itself`
 */
export function contactLink(contact: { type: ContactType; value: string }): string {
  return linkMakers[contact.type](contact.value);
}

const linkMakers: Readonly<Record<ContactType, (value: string) => string>> = {
  phone: (value) => `tel:${value}`,
  sms: (value) => `sms:${value}`,
  whatsapp: (value) => `https://wa.me/${value.replace('+', '')}`,
  email: (value) => `mailto:${value}`,
  chat: (value) => value,
  web: (value) => value,
};
