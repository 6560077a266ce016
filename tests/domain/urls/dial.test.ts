import { describe, expect, it } from 'vitest';
import { contactLink, isDialable, isDialledAsShown } from '../../../src/domain/urls/dial.ts';

describe('a number', () => {
  it.each([
    ['3114', true],
    ['112', true],
    ['116123', true],
    ['+33972394050', true],
    ['09 72 39 40 50', false],
    ['0972394050', false],
    ['15770199', true],
    ['+33 9 72 39 40 50', false],
    ['', false],
  ])('%j can be dialled as it stands: %s', (value, expected) => {
    expect(isDialable(value)).toBe(expected);
  });

  it.each([
    ['+33972394050', '09 72 39 40 50', true],
    ['+33972394050', '+33 9 72 39 40 50', true],
    ['3114', '3114', true],
    ['3114', undefined, true],
    ['+33972394050', '09 72 39 40 51', false],
    ['3114', '31 15', false],
    ['+33972394050', '50', false],
  ])('%j is what people read as %j: %s', (value, shown, expected) => {
    expect(isDialledAsShown(value, shown)).toBe(expected);
  });
});

describe('the link of a contact', () => {
  it('dials a short code as it is written, without a country prefix', () => {
    expect(contactLink({ type: 'phone', value: '3114' })).toBe('tel:3114');
  });

  it.each([
    ['phone', '+33972394050', 'tel:+33972394050'],
    ['sms', '114', 'sms:114'],
    ['whatsapp', '+33972394050', 'https://wa.me/33972394050'],
    ['email', 'help@example.org', 'mailto:help@example.org'],
    ['chat', 'https://example.org/chat', 'https://example.org/chat'],
  ] as const)('for %s %s is %s', (type, value, expected) => {
    expect(contactLink({ type, value })).toBe(expected);
  });
});
