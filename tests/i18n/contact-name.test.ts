import { expect, it } from 'vitest';
import { contactName } from '../../src/i18n/contact-name.ts';

it.each([
  ['phone', 'Call', '09 72 39 40 50', 'en', 'Call 09 72 39 40 50'],
  ['chat', 'Chat', '', 'en', 'Chat'],
  ['phone', 'اتصال', '09 72 39 40 50', 'ar', 'اتصال \u206609 72 39 40 50\u2069'],
  ['chat', 'دردشة', '', 'ar', 'دردشة'],
  ['phone', 'Anrufen', '147', 'de', '147 anrufen'],
  ['sms', 'SMS', '147', 'de', 'SMS 147'],
] as const)('%s, %s with %j is named, in %s, %j', (type, action, shown, locale, expected) => {
  expect(contactName({ type, action, shown }, locale)).toBe(expected);
});
