import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/config/locales.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { uiMessages } from '../../src/schemas/ui-messages.ts';
import type { Message, MessageKey, Messages } from '../../src/schemas/ui.ts';

const blank = Object.fromEntries(Object.keys(uiMessages).map((key) => [key, key])) as Messages;

const translator = (locale: Locale, messages: Partial<Record<MessageKey, Message>>) =>
  createTranslator(locale, { ...blank, ...messages });

describe('a message', () => {
  it('is given as it stands', () => {
    const t = translator('fr', { 'nav.help': 'Trouver de l’aide' });
    expect(t('nav.help')).toBe('Trouver de l’aide');
  });

  it('takes its values', () => {
    const t = translator('en', { 'home.services': 'Who listens in {country}' });
    expect(t('home.services', { country: 'France' })).toBe('Who listens in France');
  });

  it('takes a value as often as it names it', () => {
    const t = translator('en', { 'home.services': '{country}, {country}' });
    expect(t('home.services', { country: 'France' })).toBe('France, France');
  });

  it.each(['{country}', '$&', '$1', '{name}'])('takes the value %j as it is', (country) => {
    const t = translator('en', { 'home.services': 'In {country}.' });
    expect(t('home.services', { country })).toBe(`In ${country}.`);
  });

  it('takes an empty value', () => {
    const t = translator('en', { 'home.services': 'In {country}.' });
    expect(t('home.services', { country: '' })).toBe('In .');
  });

  it('needs every value that it names', () => {
    const t = translator('en', { 'home.services': 'Who listens in {country}' });
    expect(() => t('home.services')).toThrow('The message home.services needs the value country.');
  });

  it('does not mind a value that it does not name', () => {
    const t = translator('en', { 'home.services': 'Who listens' });
    expect(t('home.services', { country: 'France' })).toBe('Who listens');
  });
});

describe('a number in a message', () => {
  it.each([
    ['en', '1,234'],
    ['fr', '1\u{202F}234'],
    ['de', '1.234'],
    ['ar', '1,234'],
  ] as const)('is written as people write it in %s: %s', (locale, expected) => {
    const t = translator(locale, { 'article.minutes': '{count}' });
    expect(t('article.minutes', { count: 1234 })).toBe(expected);
  });

  it('may be zero', () => {
    const t = translator('en', { 'article.minutes': { other: '{count} minutes' } });
    expect(t('article.minutes', { count: 0 })).toBe('0 minutes');
  });
});

describe('a message with forms', () => {
  const sixForms = {
    zero: 'zero',
    one: 'one',
    two: 'two',
    few: 'few',
    many: 'many',
    other: 'other',
  };

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [102, 'other'],
    [103, 'few'],
    [111, 'many'],
  ])('takes in Arabic, for %i, the form %s', (count, expected) => {
    const t = translator('ar', { 'article.minutes': sixForms });
    expect(t('article.minutes', { count })).toBe(expected);
  });

  it.each([
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['en', 2, 'other'],
    ['fr', 0, 'one'],
    ['fr', 1, 'one'],
    ['fr', 2, 'other'],
  ] as const)('takes in %s, for %i, the form %s', (locale, count, expected) => {
    const t = translator(locale, { 'article.minutes': sixForms });
    expect(t('article.minutes', { count })).toBe(expected);
  });

  it('takes the form other where the one of the number is missing', () => {
    const t = translator('ar', { 'article.minutes': { one: 'one', other: '{count} other' } });
    expect(t('article.minutes', { count: 3 })).toBe('3 other');
  });

  it('takes its other values in the form that it took', () => {
    const t = translator('en', {
      'facade.lit': { one: 'One in {country}', other: '{count} in {country}' },
    });
    expect(t('facade.lit', { count: 1, country: 'France' })).toBe('One in France');
    expect(t('facade.lit', { count: 4, country: 'France' })).toBe('4 in France');
  });

  it('needs the number', () => {
    const t = translator('en', {
      'article.minutes': { one: 'a minute', other: '{count} minutes' },
    });
    expect(() => t('article.minutes')).toThrow(
      'The message article.minutes needs the value count.',
    );
  });
});
