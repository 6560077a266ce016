import type { Locale } from '../config/locales.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readMessages } from '../content-files/read-content.ts';
import type { Message, MessageKey } from '../schemas/ui.ts';

/** A message with all its forms, for a script that learns the number only in the browser. */
export function messageForms(locale: Locale, key: MessageKey): Message {
  return readMessages(contentDirectory(), locale).data?.[key] ?? '';
}
