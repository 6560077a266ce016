import { expect, it } from 'vitest';
import { contactName } from '../../src/i18n/contact-name.ts';

it.each([
  ['Call', '09 72 39 40 50', 'en', 'Call 09 72 39 40 50'],
  ['Chat', '', 'en', 'Chat'],
  ['اتصال', '09 72 39 40 50', 'ar', 'اتصال \u206609 72 39 40 50\u2069'],
  ['دردشة', '', 'ar', 'دردشة'],
] as const)('%s with %j is named, in %s, %j', (action, shown, locale, expected) => {
  expect(contactName(action, shown, locale)).toBe(expected);
});
