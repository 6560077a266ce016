import type { Locale } from '../config/locales.ts';
import type { Message, MessageKey, Messages } from '../schemas/ui.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives the words of the interface in one language. */
export type Translator = (key: MessageKey, values?: MessageValues) => string;

/**
 * A translator for one language.
 * `t('home.services', { country: 'France' }) -> 'Who listens in France'`; a message with forms takes the one of `count`.
 * @throws Error for a value that the message names and the caller forgot
 */
export function createTranslator(locale: Locale, messages: Messages): Translator {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(`${locale}-u-nu-latn`);
  return (key, values = {}) => {
    const form = formOf(messages[key], plurals, Number(values['count']));
    return form.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The message ${key} needs the value ${name}.`);
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

function formOf(message: Message, plurals: Intl.PluralRules, count: number): string {
  if (typeof message === 'string') return message;
  return message[plurals.select(count)] ?? message.other ?? '';
}
