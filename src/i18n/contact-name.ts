import { type Locale, locales } from '../config/locales.ts';

/**
 * A number within a line of plain text. In Arabic its groups would change places, and `09 72 39` be read as
 * `39 72 09`: Unicode marks set it apart as a part that runs from left to right.
 */
export const numberInText = (shown: string, locale: Locale): string =>
  locales[locale].direction === 'rtl' ? `\u2066${shown}\u2069` : shown;

interface NamedContact {
  readonly type: string;
  readonly action: string;
  readonly shown: string;
}

/**
 * A contact among others of its service, in plain text. German names a number before the verb.
 * `{ action: 'Call', shown: '09 72 39 40 50' } -> 'Call 09 72 39 40 50'`, `'Chat' -> 'Chat'`, in German `-> '147 anrufen'`
 */
export function contactName({ type, action, shown }: NamedContact, locale: Locale): string {
  if (shown === '') return action;
  if (locale === 'de' && type === 'phone') return `${shown} ${action.toLocaleLowerCase(locale)}`;
  return `${action} ${numberInText(shown, locale)}`;
}
