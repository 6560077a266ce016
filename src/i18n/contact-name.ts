import { type Locale, locales } from '../config/locales.ts';

/** Unicode marks around a part of a line that runs from left to right by itself. */
const leftToRight = (text: string) => `\u2066${text}\u2069`;

/**
 * A contact among others of its service, in plain text: `('Call', '09 72 39 40 50', 'en') -> 'Call 09 72 39 40 50'`,
 * `('Chat', '', 'en') -> 'Chat'`. Within Arabic the groups of a number would change places: there it is set apart.
 */
export function contactName(action: string, shown: string, locale: Locale): string {
  if (shown === '') return action;
  return `${action} ${locales[locale].direction === 'rtl' ? leftToRight(shown) : shown}`;
}
