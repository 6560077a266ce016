import { type Locale, locales } from '../config/locales.ts';

/**
 * A number within a line of plain text. In Arabic its groups would change places, and `09 72 39` be read as
 * `39 72 09`: Unicode marks set it apart as a part that runs from left to right.
 */
export const numberInText = (shown: string, locale: Locale): string =>
  locales[locale].direction === 'rtl' ? `\u2066${shown}\u2069` : shown;

/**
 * A contact among others of its service, in plain text.
 * `('Call', '09 72 39 40 50', 'en') -> 'Call 09 72 39 40 50'`, `('Chat', '', 'en') -> 'Chat'`
 */
export const contactName = (action: string, shown: string, locale: Locale): string =>
  shown === '' ? action : `${action} ${numberInText(shown, locale)}`;
