import type { Locale } from '../config/locales.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readMessages } from '../content-files/read-content.ts';
import { frenchSpacesIn } from '../domain/typography/french-spaces.ts';
import type { Messages } from '../schemas/ui.ts';

const known = new Map<Locale, Messages>();

/**
 * The words of `content/ui/<locale>.yaml`, read once.
 * @throws Error where that file has faults; `npm run check` says which
 */
export function messagesOf(locale: Locale): Messages {
  const messages = known.get(locale) ?? read(locale);
  known.set(locale, messages);
  return messages;
}

function read(locale: Locale): Messages {
  const { path, data } = readMessages(contentDirectory(), locale);
  if (!data) throw new Error(`${path} has faults: npm run check says which.`);
  return locale === 'fr' ? frenchSpacesIn(data) : data;
}
