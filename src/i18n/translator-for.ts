import type { Locale } from '../config/locales.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readMessages } from '../content-files/read-content.ts';
import { frenchSpacesIn } from '../domain/typography/french-spaces.ts';
import { createTranslator, type Translator } from './translator.ts';

const translators = new Map<Locale, Translator>();

/**
 * The translator of a language, with the words of `content/ui/<locale>.yaml`.
 * @throws Error where that file has faults; `npm run check` says which
 */
export function translatorFor(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known) return known;
  const { path, data } = readMessages(contentDirectory(), locale);
  if (!data) throw new Error(`${path} has faults: npm run check says which.`);
  const translator = createTranslator(locale, locale === 'fr' ? frenchSpacesIn(data) : data);
  translators.set(locale, translator);
  return translator;
}
