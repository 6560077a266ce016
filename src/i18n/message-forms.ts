import type { Locale } from '../config/locales.ts';
import type { Message, MessageKey } from '../schemas/ui.ts';
import { messagesOf } from './messages-of.ts';

/** A message with all its forms, for a script that learns the number only in the browser. */
export const messageForms = (locale: Locale, key: MessageKey): Message => messagesOf(locale)[key];
