import type { Locale } from '../config/locales.ts';
import { messagesOf } from './messages-of.ts';
import { createTranslator, type Translator } from './translator.ts';

const translators = new Map<Locale, Translator>();

/**
 * The translator of a language, with the words of `content/ui/<locale>.yaml`.
 * @throws Error where that file has faults; `npm run check` says which
 */
export function translatorFor(locale: Locale): Translator {
  const translator = translators.get(locale) ?? createTranslator(locale, messagesOf(locale));
  translators.set(locale, translator);
  return translator;
}
