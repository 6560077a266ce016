import { describe, expect, it } from 'vitest';
import { isNumberLink, numberLinksIn } from '../../../src/domain/numbers/number-links.ts';

describe('a link', () => {
  it.each([
    'tel:3114',
    'TEL:3114',
    'sms:114',
    'callto:3114',
    'whatsapp://send?phone=33972394050',
    'https://wa.me/33972394050',
    'http://wa.me/33972394050?text=hello',
    'https://www.wa.me/+33972394050',
    'https://wa.me/%2B33972394050',
    'https://api.whatsapp.com/send?phone=33972394050',
    'https://api.whatsapp.com/send/?text=hello&phone=33972394050',
    'https://web.whatsapp.com/send?phone=33972394050',
  ])('reaches a number that stands in it: %s', (address) => {
    expect(isNumberLink(address)).toBe(true);
  });

  it.each([
    'https://www.whatsapp.com/',
    'https://wa.me/?text=hello',
    'https://api.whatsapp.com/send?text=hello#phone=1',
    'https://example.org/tel:3114',
    'https://example.org/wa.me/33972394050',
    'entry:help/fr',
  ])('reaches no number: %s', (address) => {
    expect(isNumberLink(address)).toBe(false);
  });
});

it.each([
  ['Write to us: wa.me/33972394050.', ['wa.me/33972394050']],
  [
    'https://api.whatsapp.com/send?phone=+33972394050 now',
    ['api.whatsapp.com/send?phone=+33972394050'],
  ],
  ['We are on WhatsApp.', []],
])('finds in “%s” the addresses %j', (text, expected) => {
  expect(numberLinksIn(text)).toEqual(expected);
});
